/** Not asked again and again; quiet for as long as the writer wants. */
import { ChromiumBrowsing, type ChromiumTab } from '../support/chromium.ts';
import { consentInChromium } from '../support/consent.ts';
import { HARMLESS, heavy, selfAttack } from '../support/drafts.ts';
import { goesThrough, isHeld } from '../support/held.ts';
import { rows } from '../support/places.ts';
import { openPopup, store } from '../support/popup.ts';
import { expect, test } from '../support/test.ts';
import { POST_ANYWAY, say } from '../support/words.ts';

/** A browser of its own: what is tried here is remembered. */
async function alone(run: (browsing: ChromiumBrowsing, tab: ChromiumTab) => Promise<void>) {
  const browsing = await ChromiumBrowsing.launch();
  try {
    await consentInChromium(browsing, { ticked: ['Instagram'], added: [] });
    const tab = await browsing.newTab();
    await tab.open(rows.textarea);
    await run(browsing, tab);
  } finally {
    await browsing.close();
  }
}

test('three pause cards a day, and the fourth draft goes through; care is never limited', () =>
  alone(async (_browsing, tab) => {
    for (let card = 1; card <= 3; card += 1) {
      await isHeld(tab, selfAttack());
      await tab.pause.press(POST_ANYWAY);
      await tab.waitPosts(card);
    }
    await goesThrough(tab, selfAttack());
    await isHeld(tab, heavy());
    expect(await tab.pause.heading()).toBe(say('pause_care_heading'));
  }));

test('"Not about me" posts, and keeps its category quiet; others still speak', () =>
  alone(async (_browsing, tab) => {
    await isHeld(tab, selfAttack());
    await tab.pause.press(say('pause_not_me'));
    await tab.waitPosts(1);
    await goesThrough(tab, selfAttack());
    await isHeld(tab, heavy());
  }));

test('settings that can’t be read: the usual ones hold, and the popup says so', () =>
  alone(async (browsing, tab) => {
    await store(browsing, { dailyPauseLimit: 'lots', mutes: 7, pausedUntil: 'never', region: 12 });
    const popup = await openPopup(browsing);
    await popup.getByText(say('popup_problem')).waitFor();
    await popup.close();
    await tab.open(rows.textarea);
    await isHeld(tab, selfAttack());
    await tab.pause.press(POST_ANYWAY);
    await tab.waitPosts(1);
    await goesThrough(tab, HARMLESS);
  }));
