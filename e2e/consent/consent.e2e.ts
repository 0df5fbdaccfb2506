/** Permission is consent: nothing runs before the yes, and nothing after it is taken back. */
import { ChromiumBrowsing } from '../support/chromium.ts';
import { consentInChromium, welcomeInChromium } from '../support/consent.ts';
import { heavy } from '../support/drafts.ts';
import { until } from '../support/patience.ts';
import { rows } from '../support/places.ts';
import { openSettings } from '../support/settings.ts';
import { expect, test } from '../support/test.ts';
import { EDIT, POST_ANYWAY, say } from '../support/words.ts';
import { ownListeners } from '../support/worlds.ts';

test('off until the yes, on at once in a tab already open, gone when taken back, back at the next yes', async () => {
  const browsing = await ChromiumBrowsing.launch();
  try {
    // The browser puts the welcome page into a tab that is still empty: ours must not be that one.
    await welcomeInChromium(browsing);
    const tab = await browsing.newTab();
    await tab.open(rows.textarea);
    const before = heavy();
    await tab.write(before);
    await tab.clickPost();
    await tab.waitPosts(1);
    expect(await tab.pause.isOpen()).toBe(false);

    await consentInChromium(browsing, { ticked: ['Instagram'], added: [] });
    await tab.page.bringToFront();
    expect(await ownListeners(tab.page, browsing.extensionId)).toEqual(
      expect.arrayContaining(['click', 'keydown', 'chrome.storage.onChanged']),
    );
    const during = heavy();
    await tab.write(during);
    await tab.clickPost();
    await tab.pause.waitOpen();
    expect(await tab.sends()).toBe(1);
    await tab.pause.press(EDIT);
    await tab.pause.waitClosed();
    await tab.keys('mod+a', 'backspace');

    const settings = await openSettings(browsing);
    const off = say('welcome_turn_off_site').replace('$SITE$', 'Instagram');
    await settings.getByRole('button', { name: off }).click();
    await settings.getByText(say('settings_lead_off')).waitFor();
    await tab.page.bringToFront();
    await until(
      'it has let go of everything',
      async () => (await ownListeners(tab.page, browsing.extensionId)).length === 0,
    );
    const after = heavy();
    await tab.write(after);
    await tab.clickPost();
    await tab.waitPosts(2);
    expect(await tab.pause.isOpen()).toBe(false);
    expect((await tab.posts()).map(({ text }) => text)).toEqual([before, after]);

    await settings.close();
    await consentInChromium(browsing, { ticked: ['Instagram'], added: [] });
    await tab.page.bringToFront();
    await tab.write(heavy());
    await tab.clickPost();
    await tab.pause.waitOpen();
    expect(await tab.sends()).toBe(2);
    await tab.pause.press(POST_ANYWAY);
    await tab.waitPosts(3);
    expect(await tab.sends()).toBe(3);
  } finally {
    await browsing.close();
  }
});

test('a yes for one site is no yes for another', async () => {
  const browsing = await ChromiumBrowsing.launch();
  try {
    await consentInChromium(browsing, { ticked: ['Instagram'], added: [] });
    const other = await browsing.newTab();
    await other.open(rows.plain);
    await other.write(heavy());
    await other.clickPost();
    await other.waitPosts(1);
    expect(await other.pause.isOpen()).toBe(false);
    const chosen = await browsing.newTab();
    await chosen.open(rows.textarea);
    await chosen.write(heavy());
    await chosen.clickPost();
    await chosen.pause.waitOpen();
    expect(await chosen.sends()).toBe(0);
  } finally {
    await browsing.close();
  }
});

test('no site can ask whether Breather is there: no file of it can be fetched', async ({
  chromiumBrowsing,
  chromiumTab: tab,
}) => {
  await tab.open(rows.textarea);
  const answers = await tab.page.evaluate(async (id) => {
    const files = [
      'src/entry/content.iife.js',
      'src/entry/welcome.html',
      'manifest.json',
      'icons/16.png',
    ];
    return Promise.all(
      files.map((file) =>
        fetch(`chrome-extension://${id}/${file}`).then(
          () => file,
          () => 'refused',
        ),
      ),
    );
  }, chromiumBrowsing.extensionId);
  expect(answers).toEqual(['refused', 'refused', 'refused', 'refused']);
  // The twin: Breather is there all the same.
  await tab.write(heavy());
  await tab.clickPost();
  await tab.pause.waitOpen();
});
