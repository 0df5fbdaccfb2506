/** Quiet for a while, or off, by the popup's own buttons: the tab already open follows each time. */
import { ChromiumBrowsing } from '../../support/chromium.ts';
import { consentInChromium, consentInFirefox } from '../../support/consent.ts';
import { FirefoxBrowsing } from '../../support/firefox.ts';
import { goesThrough, isHeldAndGivenBack } from '../../support/held.ts';
import { rows } from '../../support/places.ts';
import { expect, test } from '../../support/test.ts';
import { toolbarInChromium, toolbarInFirefox } from '../../support/toolbar.ts';
import { say } from '../../support/words.ts';

const here = rows.textarea;
const elsewhere = rows.plain;

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
    await isHeldAndGivenBack(tab);
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
        await isHeldAndGivenBack(other);
        await tab.front();
      }
      await popup.press(say('popup_resume'));
      await popup.waitFor(say('popup_pause_hour'));
      await isHeldAndGivenBack(tab);
    }

    await popup.press(say('popup_turn_off_site').replace('$SITE$', 'Instagram'));
    await popup.waitFor(say('popup_off_here'));
    await goesThrough(tab);
    await other.front();
    await isHeldAndGivenBack(other);
    expect(browsing.strays).toEqual([]);
  } finally {
    await browsing.close();
  }
});
