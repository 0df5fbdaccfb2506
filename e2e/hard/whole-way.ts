/** The three promises every case is held to. */
import { HARMLESS, heavy } from '../support/drafts.ts';
import { expect, type Place, type Tab } from '../support/test.ts';
import { POST_ANYWAY } from '../support/words.ts';

/** A page of e2e/editors/hard. */
export const hard = (name: string, options = '', card = '.composer'): Place => ({
  address: `https://blog.example/lake?page=hard&case=${name}${options}`,
  field: `${card} :is(textarea, [contenteditable="true"])`,
  post: `${card} button`,
});

/** A page of e2e/editors/frames. */
export const framed = (options: string, ...frames: string[]): Place => ({
  address: `https://blog.example/lake?page=frames&${options}`,
  field: '.composer :is(textarea, [contenteditable="true"])',
  post: '.composer button',
  frames,
});

export interface Way {
  /** Brings the words into the box; typed when absent. */
  readonly write?: (draft: string) => Promise<void>;
  readonly send: () => Promise<void>;
  /** How the page sees it arrive. */
  readonly how: 'click' | 'key' | 'submit';
  readonly draft?: string;
  readonly harmless?: string;
  readonly postAnyway?: () => Promise<void>;
}

/** The dialog is there, the page was asked for nothing, and the draft is as it was. */
export async function held(tab: Tab, draft: string, sends = 0): Promise<void> {
  await tab.pause.waitOpen();
  expect(await tab.sends()).toBe(sends);
  expect(await tab.draft()).toBe(draft);
}

/**
 * Held, with nothing sent; "Post anyway" sends it once; and a harmless draft goes the same way at
 * once, with no dialog, so that a late second copy of the first would show in the count.
 */
export async function wholeWay(tab: Tab, way: Way): Promise<void> {
  const { write = (text) => tab.write(text), draft = heavy(), harmless = HARMLESS } = way;
  await write(draft);
  await way.send();
  await held(tab, draft);
  await (way.postAnyway?.() ?? tab.pause.press(POST_ANYWAY));
  await tab.pause.waitClosed();
  await tab.waitPosts(1);
  await write(harmless);
  await way.send();
  await tab.waitPosts(2);
  expect(await tab.posts()).toEqual([
    { text: draft, how: way.how },
    { text: harmless, how: way.how },
  ]);
  expect(await tab.pause.isOpen()).toBe(false);
}
