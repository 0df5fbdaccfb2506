/** Ways of sending that are neither a plain click nor a plain key, and presses that send nothing. */
import { ChromiumBrowsing } from '../support/chromium.ts';
import { consentInChromium } from '../support/consent.ts';
import { HARMLESS, heavy } from '../support/drafts.ts';
import { rows } from '../support/places.ts';
import { expect, test } from '../support/test.ts';
import { POST_ANYWAY } from '../support/words.ts';

for (const key of ['space', 'enter'] as const) {
  test(`the button pressed with ${key}: held, then posted once`, async ({ tab }) => {
    const draft = heavy();
    await tab.open(rows.slate);
    await tab.write(draft);
    await tab.keys('tab', key);
    await tab.pause.waitOpen();
    expect(await tab.sends()).toBe(0);
    await tab.pause.press(POST_ANYWAY);
    await tab.waitPosts(1);
    await tab.write(HARMLESS);
    await tab.keys('tab', key);
    await tab.waitPosts(2);
    expect((await tab.posts()).map(({ text }) => text)).toEqual([draft, HARMLESS]);
    expect(await tab.sends()).toBe(2);
  });
}

test('a double click on the button opens one dialog and sends nothing', async ({ chromiumTab }) => {
  const draft = heavy();
  await chromiumTab.open(rows.plain);
  await chromiumTab.write(draft);
  await chromiumTab.page.locator(rows.plain.post).dblclick();
  await chromiumTab.pause.waitOpen();
  expect(await chromiumTab.sends()).toBe(0);
  await chromiumTab.pause.press(POST_ANYWAY);
  await chromiumTab.waitPosts(1);
  expect(await chromiumTab.pause.isOpen()).toBe(false);
  expect(await chromiumTab.posts()).toEqual([{ text: draft, how: 'click' }]);
});

test('a finger: the tap is held, and a tap on "Post anyway" sends once', async () => {
  const browsing = await ChromiumBrowsing.launch({
    hasTouch: true,
    size: { width: 390, height: 800 },
  });
  try {
    await consentInChromium(browsing, { ticked: ['Bluesky'], added: [] });
    const tab = await browsing.newTab();
    const draft = heavy();
    await tab.open(rows.tiptap);
    await tab.write(draft);
    const tapPost = async () => {
      const box = await tab.page.locator(rows.tiptap.post).boundingBox();
      if (!box) throw new Error('the button is not on the screen');
      await tab.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    };
    await tapPost();
    await tab.pause.waitOpen();
    expect(await tab.sends()).toBe(0);
    await tab.pause.tap(POST_ANYWAY);
    await tab.waitPosts(1);
    await tab.write(HARMLESS);
    await tapPost();
    await tab.waitPosts(2);
    expect((await tab.posts()).map(({ text }) => text)).toEqual([draft, HARMLESS]);
    expect(await tab.sends()).toBe(2);
  } finally {
    await browsing.close();
  }
});

test('Shift+Enter starts a new line and is never held', async ({ tab }) => {
  const draft = heavy();
  await tab.open(rows.textarea);
  await tab.write(draft);
  await tab.keys('shift+enter');
  await tab.type('second line');
  expect(await tab.draft()).toBe(`${draft}\nsecond line`);
  expect(await tab.pause.isOpen()).toBe(false);
  await tab.keys('enter');
  await tab.pause.waitOpen();
  expect(await tab.sends()).toBe(0);
});

test('words and a press that the page makes up neither open the dialog nor are stopped', async ({
  chromiumTab: tab,
}) => {
  await tab.open(rows.plain);
  const madeUp = heavy();
  await tab.page.evaluate(
    ({ field, post, text }) => {
      document.querySelector<HTMLElement>(field)?.focus();
      document.execCommand('insertText', false, text);
      document.querySelector<HTMLElement>(post)?.click();
    },
    { ...rows.plain, text: madeUp },
  );
  await tab.waitPosts(1);
  expect((await tab.posts())[0]?.text).toBe(madeUp);
  expect(await tab.pause.isOpen()).toBe(false);
  // The twin: a person's own words and press are held.
  await tab.write(heavy());
  await tab.clickPost();
  await tab.pause.waitOpen();
  expect(await tab.sends()).toBe(1);
});

test('keys pressed in the dialog never reach the page', async ({ chromiumTab: tab }) => {
  await tab.open(rows.slate);
  await tab.page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { __heard: heard });
    for (const kind of [
      'keydown',
      'keypress',
      'keyup',
      'input',
      'click',
      'pointerdown',
      'focusin',
    ]) {
      window.addEventListener(kind, (event) => heard.push(event.type), true);
    }
  });
  const heard = () =>
    tab.page.evaluate(() => (window as unknown as { __heard: string[] }).__heard.length);
  await tab.write(heavy());
  expect(await heard()).toBeGreaterThan(0);
  await tab.clickPost();
  await tab.pause.waitOpen();
  const before = await heard();
  await tab.keys('tab', 'tab', 'shift+tab');
  await tab.type('j k / ?');
  expect(await heard()).toBe(before);
  await tab.keys('escape');
  await tab.pause.waitClosed();
  expect(await tab.sends()).toBe(0);
});
