/** Presses that send nothing, and keys that are the dialog's alone. */
import { heavy } from '../support/drafts.ts';
import { rows } from '../support/places.ts';
import { expect, test } from '../support/test.ts';

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
    async ({ field, post, text }) => {
      document.querySelector<HTMLElement>(field)?.click();
      document.execCommand('insertText', false, text);
      // The page draws its button anew once the box holds text.
      await Promise.resolve();
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
