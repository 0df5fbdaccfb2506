/** "Only this once": one page, nothing granted, nothing kept, over with the page. */
import { ChromiumBrowsing } from '../../support/chromium.ts';
import { welcomeInChromium } from '../../support/consent.ts';
import { FirefoxBrowsing } from '../../support/firefox.ts';
import { goesThrough, isHeld } from '../../support/held.ts';
import { rows } from '../../support/places.ts';
import { expect, test } from '../../support/test.ts';
import { toolbarInChromium, toolbarInFirefox } from '../../support/toolbar.ts';
import { EDIT, POST_ANYWAY, say } from '../../support/words.ts';

const place = rows.formInput;

test('only this once: held and posted once here, gone with a reload, and nothing is granted', async () => {
  const firefox = test.info().project.name === 'firefox';
  const browsing = firefox ? await FirefoxBrowsing.launch() : await ChromiumBrowsing.launch();
  try {
    if (browsing instanceof ChromiumBrowsing) await welcomeInChromium(browsing);
    else await browsing.extensionPage('welcome.html');
    const tab = await browsing.newTab();
    await tab.open(place);
    await goesThrough(tab);

    const popup =
      browsing instanceof ChromiumBrowsing
        ? await toolbarInChromium(browsing, place)
        : toolbarInFirefox(browsing);
    await popup.waitFor(say('popup_off_here'));
    // Nothing was granted at install: Chrome is asked first, and counts from the next press. Firefox
    // lets the page be seen on which the button was pressed.
    if (!firefox) {
      await popup.press(say('popup_see'));
      await popup.waitFor(say('popup_see_again'));
      await popup.close();
    }
    await popup.press(say('popup_once'));
    await popup.waitFor(say('popup_on_once'));

    await isHeld(tab);
    await tab.pause.press(POST_ANYWAY);
    await tab.waitPosts(2);
    await isHeld(tab);
    await tab.pause.press(EDIT);
    await tab.pause.waitClosed();
    await tab.keys('mod+a', 'backspace');

    await popup.press(say('popup_stop_once'));
    await goesThrough(tab);
    await popup.press(say('popup_once'));
    await popup.waitFor(say('popup_on_once'));
    await tab.open(place);
    await goesThrough(tab);
    expect(browsing.strays).toEqual([]);
  } finally {
    await browsing.close();
  }
});
