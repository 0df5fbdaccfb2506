/** Quiet for a while, or off, by the popup's own buttons: the tab already open follows each time. */
import { ChromiumBrowsing } from '../../support/chromium.ts';
import { consentInChromium, consentInFirefox } from '../../support/consent.ts';
import { heavy } from '../../support/drafts.ts';
import { FirefoxBrowsing } from '../../support/firefox.ts';
import { rows } from '../../support/places.ts';
import type { Tab } from '../../support/tab.ts';
import { expect, test } from '../../support/test.ts';
import { toolbarInChromium, toolbarInFirefox } from '../../support/toolbar.ts';
import { EDIT, say } from '../../support/words.ts';

const here = rows.textarea;
const elsewhere = rows.plain;

async function isHeld(tab: Tab): Promise<void> {
  const before = await tab.sends();
  await tab.write(heavy());
  await tab.clickPost();
  await tab.pause.waitOpen();
  expect(await tab.sends()).toBe(before);
  await tab.pause.press(EDIT);
  await tab.pause.waitClosed();
  await tab.keys('mod+a', 'backspace');
}

async function goesThrough(tab: Tab): Promise<void> {
  const before = (await tab.posts()).length;
  await tab.write(heavy());
  await tab.clickPost();
  await tab.waitPosts(before + 1);
  expect(await tab.pause.isOpen()).toBe(false);
}

test('for an hour, for today, on this site: all goes through until it is turned back on; and off', async () => {
  const firefox = test.info().project.name === 'firefox';
  const browsing = firefox ? await FirefoxBrowsing.launch() : await ChromiumBrowsing.launch();
  try {
    const yes = { ticked: ['Instagram'], added: [new URL(elsewhere.address).hostname] };
    if (browsing instanceof ChromiumBrowsing) await consentInChromium(browsing, yes);
    else await consentInFirefox(browsing, yes);
    const other = await browsing.newTab();
    await other.open(elsewhere);
    const tab = await browsing.newTab();
    await tab.open(here);
    await isHeld(tab);
    const popup =
      browsing instanceof ChromiumBrowsing
        ? await toolbarInChromium(browsing, here)
        : toolbarInFirefox(browsing);

    for (const key of ['popup_pause_hour', 'popup_pause_today', 'popup_pause_here'] as const) {
      await popup.press(say(key).replace('$SITE$', 'Instagram'));
      await popup.waitFor(say('popup_resume'));
      await goesThrough(tab);
      if (key === 'popup_pause_here') {
        await other.front();
        await isHeld(other);
        await tab.front();
      }
      await popup.press(say('popup_resume'));
      await popup.waitFor(say('popup_pause_hour'));
      await isHeld(tab);
    }

    await popup.press(say('popup_turn_off_site').replace('$SITE$', 'Instagram'));
    await popup.waitFor(say('popup_off_here'));
    await goesThrough(tab);
    await other.front();
    await isHeld(other);
    expect(browsing.strays).toEqual([]);
  } finally {
    await browsing.close();
  }
});
