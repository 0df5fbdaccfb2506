/** The strictest of pages, and fields that are nobody's business. */
import { heavy } from '../support/drafts.ts';
import type { Place } from '../support/tab.ts';
import { expect, test } from '../support/test.ts';
import { EDIT } from '../support/words.ts';

const blog = (options: string): Place => ({
  address: `https://blog.example/lake?${options}`,
  field: '.composer :is(textarea, [contenteditable="true"])',
  post: '.composer button',
});

test('under the strictest policy of a page the dialog opens, styled, and lets go', async ({
  chromiumTab: tab,
}) => {
  const draft = heavy();
  await tab.open(blog('editor=textarea&csp=strict'));
  await tab.write(draft);
  await tab.clickPost();
  await tab.pause.waitOpen();
  // Without its styles a button is a line of text high, and as wide as its words.
  const { width, height } = await tab.pause.sizeOf(EDIT);
  expect(height).toBeGreaterThanOrEqual(44);
  expect(width).toBeGreaterThan(120);
  await tab.pause.press(EDIT);
  await tab.pause.waitClosed();
  expect(await tab.draft()).toBe(draft);
});

for (const field of ['search', 'password']) {
  test(`what is typed in a ${field} field is never read`, async ({ chromiumTab: tab }) => {
    const draft = heavy();
    await tab.open({
      address: 'https://blog.example/lake?page=private',
      field: `#${field}`,
      post: `form:has(#${field}) button`,
    });
    await tab.write(draft);
    await tab.keys('enter');
    await tab.waitPosts(1);
    await tab.write(draft);
    await tab.clickPost();
    await tab.waitPosts(2);
    expect(await tab.pause.isOpen()).toBe(false);
    expect(await tab.sends()).toBe(2);
  });
}

test('direct messages are not read unless they are switched on', async ({ tab }) => {
  await tab.open({ ...blog('editor=textarea'), address: 'https://blog.example/messages/1' });
  await tab.write(heavy());
  await tab.clickPost();
  await tab.waitPosts(1);
  expect(await tab.pause.isOpen()).toBe(false);
  // The twin: the same box under a comment is held.
  await tab.open(blog('editor=textarea'));
  await tab.write(heavy());
  await tab.clickPost();
  await tab.pause.waitOpen();
  expect(await tab.sends()).toBe(0);
});
