/** Asked once, and no more than there is to ask. */
import { heavy } from '../support/drafts.ts';
import { rows } from '../support/places.ts';
import { expect, test } from '../support/test.ts';
import { EDIT, say } from '../support/words.ts';

test('the same draft is not asked about twice, and a worse one is', async ({ tab }) => {
  await tab.open(rows.textarea);
  await tab.write(heavy());
  await tab.clickPost();
  await tab.pause.waitOpen();
  await tab.pause.press(EDIT);
  await tab.pause.waitClosed();
  await tab.type(' and im going to end it tonight');
  await tab.clickPost();
  await tab.pause.waitOpen();
  expect(await tab.sends()).toBe(0);
  expect(await tab.pause.heading()).toBe(say('pause_crisis_heading'));
  await tab.keys('escape');
  await tab.pause.waitClosed();
  await tab.clickPost();
  await tab.waitPosts(1);
  expect(await tab.sends()).toBe(1);
  expect(await tab.pause.isOpen()).toBe(false);
});

test('"It’s a joke or a lyric" simply goes ahead', async ({ tab }) => {
  const draft = heavy();
  await tab.open(rows.textarea);
  await tab.write(draft);
  await tab.clickPost();
  await tab.pause.waitOpen();
  await tab.pause.press(say('pause_joke'));
  await tab.waitPosts(1);
  expect(await tab.posts()).toEqual([{ text: draft, how: 'click' }]);
});
