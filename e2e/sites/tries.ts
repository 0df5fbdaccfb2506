/** What a person does at a place to write, the same on every site. */
import type { Place, Tab } from '../support/tab.ts';
import { expect } from '../support/test.ts';
import type { Try } from './site-place.ts';

export interface Door {
  readonly name: string;
  /** How the page sees it. */
  readonly how: string;
  readonly go: (tab: Tab) => Promise<void>;
}

/** @throws when nothing sends: such a try would prove nothing. */
export function doorsOf({ address, post, clickIs, key, keyIs }: Try): readonly [Door, ...Door[]] {
  const click: Door[] =
    post === undefined || clickIs === undefined
      ? []
      : [{ name: 'click', how: clickIs, go: (tab) => tab.clickPost() }];
  const press: Door[] =
    key === undefined || keyIs === undefined
      ? []
      : [{ name: key, how: keyIs, go: (tab) => tab.keys(key) }];
  const [first, ...rest] = [...click, ...press];
  if (!first) throw new Error(`${address}: neither a control nor a key sends`);
  return [first, ...rest];
}

const placeOf = ({ address, field, post = field }: Try): Place => ({ address, field, post });

export const open = (tab: Tab, at: Try): Promise<void> => tab.open(placeOf(at));

/** The dialog is there, and nothing of the draft has left the editor. */
export async function held(tab: Tab, draft: string, sentBefore = 0): Promise<void> {
  await tab.pause.waitOpen();
  expect(await tab.sends()).toBe(sentBefore);
  expect(await tab.draft()).toBe(draft);
}

/** One ordinary post goes through at once; so no late second copy hides behind the count. */
export async function post(
  tab: Tab,
  door: Door,
  text: string,
  before: readonly string[],
): Promise<void> {
  await tab.write(text);
  await door.go(tab);
  await tab.waitPosts(before.length + 1);
  expect(await tab.posts()).toEqual([
    ...before.map((each) => expect.objectContaining({ text: each })),
    { text, how: door.how },
  ]);
  expect(await tab.sends()).toBe(before.length + 1);
  expect(await tab.pause.isOpen()).toBe(false);
}
