/** Where a composer may hide, reached by keyboard alone, in both browsers. */
import { HARMLESS, heavy } from '../../support/drafts.ts';
import { expect, test } from '../../support/test.ts';
import { POST_ANYWAY } from '../../support/words.ts';

for (const [where, options] of [
  ['an open shadow root', 'editor=textarea&root=open'],
  ['a closed shadow root', 'editor=textarea&root=closed'],
  ['a closed shadow root, an editor of its own', 'editor=plain&root=closed'],
] as const) {
  test(`${where}: held by key, posted once, an ordinary draft let through`, async ({ tab }) => {
    const draft = heavy();
    await tab.open({
      address: `https://blog.example/lake?${options}`,
      field: 'body',
      post: 'body',
    });
    await tab.keys('tab');
    await tab.type(draft);
    await tab.keys('enter');
    await tab.pause.waitOpen();
    expect(await tab.sends()).toBe(0);
    expect(await tab.draft()).toBe(draft);
    await tab.pause.press(POST_ANYWAY);
    await tab.waitPosts(1);
    await tab.type(HARMLESS);
    await tab.keys('enter');
    await tab.waitPosts(2);
    expect(await tab.posts()).toEqual([
      { text: draft, how: 'key' },
      { text: HARMLESS, how: 'key' },
    ]);
  });

  test(`${where}: the button pressed with Enter is held as well`, async ({ tab }) => {
    const draft = heavy();
    await tab.open({
      address: `https://blog.example/lake?${options}`,
      field: 'body',
      post: 'body',
    });
    await tab.keys('tab');
    await tab.type(draft);
    await tab.keys('tab', 'enter');
    await tab.pause.waitOpen();
    expect(await tab.sends()).toBe(0);
    await tab.pause.press(POST_ANYWAY);
    await tab.waitPosts(1);
    expect(await tab.posts()).toEqual([{ text: draft, how: 'click' }]);
  });
}

test('after document.open() the page is held as before', async ({ tab }) => {
  const draft = heavy();
  await tab.open({
    address: 'https://blog.example/lake?page=frames&frame=opened',
    field: '.composer :is(textarea, [contenteditable="true"])',
    post: '.composer button',
  });
  await tab.write(draft);
  await tab.clickPost();
  await tab.pause.waitOpen();
  expect(await tab.sends()).toBe(0);
  await tab.pause.press(POST_ANYWAY);
  await tab.waitPosts(1);
  expect(await tab.posts()).toEqual([{ text: draft, how: 'click' }]);
});
