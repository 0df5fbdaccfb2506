/** What is done at every composer nobody described: the same, whichever browser does it. */
import { addressOf } from '../editors/clients/all.ts';
import type { Client } from '../editors/clients/client.ts';
import { HARMLESS, heavy } from '../support/drafts.ts';
import type { Key, Tab } from '../support/tab.ts';
import { expect } from '../support/test.ts';
import { POST_ANYWAY } from '../support/words.ts';

export interface Hands {
  /** Into the box and writes, faster than key by key: that is tried elsewhere. */
  write(text: string): Promise<void>;
  /** A real press on the button. */
  press(): Promise<void>;
  keys(key: Key): Promise<void>;
}

export interface Door {
  readonly name: string;
  go(hands: Hands): Promise<void>;
}

/** @throws when nothing sends: such a row would prove nothing. */
export function doorsOf({ id, html, keys = [] }: Client): readonly [Door, ...Door[]] {
  const click: Door[] = html.includes('data-send')
    ? [{ name: 'a press', go: (hands) => hands.press() }]
    : [];
  const [first, ...rest] = [
    ...click,
    ...keys.map((key): Door => ({ name: key, go: (hands) => hands.keys(key) })),
  ];
  if (!first) throw new Error(`${id}: nothing sends`);
  return [first, ...rest];
}

export const placeOf = (kind: string, client: Client) => ({
  address: addressOf(kind, client),
  field: '[data-box]',
  post: '[data-send]',
});

/**
 * Held by its first door, posted anyway, once; an ordinary post goes out once, unasked; and held by
 * every other door.
 */
export async function holdsAndReleases(tab: Tab, client: Client, hands: Hands): Promise<void> {
  const [first, ...others] = doorsOf(client);
  const draft = heavy();
  await hands.write(draft);
  await holds(tab, client, first, hands, 0);
  await tab.pause.press(POST_ANYWAY);
  await tab.waitPosts(1);
  await passes(tab, client, hands, HARMLESS, [draft]);
  for (const door of others) {
    await hands.write(heavy());
    await holds(tab, client, door, hands, 2);
    await tab.keys('escape');
    await tab.pause.waitClosed();
    await tab.keys('mod+a', 'backspace');
  }
}

async function holds(tab: Tab, { id }: Client, door: Door, hands: Hands, sent: number) {
  await door.go(hands);
  await tab.pause.waitOpen();
  expect(await tab.sends(), `${id} by ${door.name}: nothing is sent while held`).toBe(sent);
}

/** Goes out once, without a pause. */
export async function passes(
  tab: Tab,
  client: Client,
  hands: Hands,
  text: string,
  before: readonly string[] = [],
): Promise<void> {
  const [door] = doorsOf(client);
  await hands.write(text);
  await door.go(hands);
  await tab.waitPosts(before.length + 1);
  expect(await tab.pause.isOpen(), `${client.id}: no pause`).toBe(false);
  const posts = await tab.posts();
  expect(posts.map((post) => post.text.trim())).toEqual([...before, text]);
  expect(await tab.sends(), `${client.id}: once each`).toBe(before.length + 1);
}
