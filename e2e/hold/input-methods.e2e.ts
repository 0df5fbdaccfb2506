/** Typing that is not one key one letter: candidates of an input method, and phone keyboards. */
import type { CDPSession } from '@playwright/test';
import type { ChromiumTab } from '../support/chromium.ts';
import { heavy } from '../support/drafts.ts';
import { rows } from '../support/places.ts';
import { expect, test } from '../support/test.ts';
import { POST_ANYWAY } from '../support/words.ts';

const session = (tab: ChromiumTab): Promise<CDPSession> =>
  tab.page.context().newCDPSession(tab.page);

for (const row of [rows.textarea, rows.draftOnTikTok, rows.slate]) {
  test(`${row.name}: Enter that picks a candidate is not a send`, async ({ chromiumTab: tab }) => {
    const draft = heavy();
    await tab.open(row);
    await tab.write(draft);
    const cdp = await session(tab);
    await cdp.send('Input.imeSetComposition', {
      text: 'にほん',
      selectionStart: 3,
      selectionEnd: 3,
    });
    await cdp.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    expect(await tab.pause.isOpen()).toBe(false);
    await cdp.send('Input.insertText', { text: '日本' });
    await cdp.send('Input.dispatchKeyEvent', {
      type: 'keyUp',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 13,
    });
    // Draft.js takes a composition in a moment after it ended.
    await expect.poll(() => tab.draft()).toBe(`${draft}日本`);
    expect(await tab.sends()).toBe(0);
    expect(await tab.pause.isOpen()).toBe(false);
    // The twin: the next, real Enter is held.
    await tab.keys('enter');
    await tab.pause.waitOpen();
    expect(await tab.sends()).toBe(0);
  });
}

test('a phone keyboard that reports 229 is held at beforeinput, and sends once', async ({
  chromiumTab: tab,
}) => {
  const draft = heavy();
  await tab.open({
    address: 'https://blog.example/lake?editor=plain',
    field: '.composer [contenteditable="true"]',
    post: '.composer button',
  });
  await tab.write(draft);
  const cdp = await session(tab);
  await cdp.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Unidentified',
    windowsVirtualKeyCode: 229,
    commands: ['insertNewline'],
  });
  await tab.pause.waitOpen();
  expect(await tab.sends()).toBe(0);
  expect(await tab.draft()).toBe(draft);
  await tab.pause.press(POST_ANYWAY);
  await tab.waitPosts(1);
  expect(await tab.posts()).toEqual([{ text: draft, how: 'key' }]);
});
