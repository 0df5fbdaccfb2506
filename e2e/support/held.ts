import { heavy } from './drafts.ts';
import type { Tab } from './tab.ts';
import { expect } from './test.ts';
import { EDIT } from './words.ts';

/** A draft is held in this tab, and nothing is sent; the dialog stays. */
export async function isHeld(tab: Tab, draft: string = heavy()): Promise<void> {
  const before = await tab.sends();
  await tab.write(draft);
  await tab.clickPost();
  await tab.pause.waitOpen();
  expect(await tab.sends()).toBe(before);
}

/** The same; then it is given back, and the box is empty again. */
export async function isHeldAndGivenBack(tab: Tab, draft?: string): Promise<void> {
  await isHeld(tab, draft);
  await tab.pause.press(EDIT);
  await tab.pause.waitClosed();
  await tab.keys('mod+a', 'backspace');
}

/** The other half of every hold: it otherwise posts, exactly once, with no dialog. */
export async function goesThrough(tab: Tab, draft: string = heavy()): Promise<void> {
  const before = (await tab.posts()).length;
  await tab.write(draft);
  await tab.clickPost();
  await tab.waitPosts(before + 1);
  expect((await tab.posts()).at(-1)?.text).toBe(draft);
  expect(await tab.pause.isOpen()).toBe(false);
}
