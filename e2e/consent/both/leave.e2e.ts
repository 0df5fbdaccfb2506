/** "Leave": on every page, by the button and by Escape twice, nothing of Breather is left in any tab. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NOTES_PAGES } from '../../../src/app/notes/pages.ts';
import { CHROME_BUILD } from '../../support/builds.ts';
import { ChromiumBrowsing } from '../../support/chromium.ts';
import { welcomeInChromium } from '../../support/consent.ts';
import { FirefoxBrowsing } from '../../support/firefox.ts';
import { type OwnPage, ownPages } from '../../support/own-page.ts';
import { until } from '../../support/patience.ts';
import { expect, test } from '../../support/test.ts';
import { say } from '../../support/words.ts';

/** Whatever ships: a page that is added can be left from its first day. */
const everyPage = readdirSync(join(CHROME_BUILD, 'src/entry')).filter((file) =>
  file.endsWith('.html'),
);
/** Steps within one document, which Back would take again. */
const WALKS: Readonly<Record<string, readonly string[]>> = {
  'welcome.html': ['#/me/what', '#/me/sites', '#/me/you'],
  'notes.html': NOTES_PAGES.map((page) => `#${page}`),
};
const WAYS = {
  button: (page: OwnPage) => page.press(say('welcome_leave')),
  'Escape twice': (page: OwnPage) => page.escapeTwice(),
};

test('leaving: a fresh tab in its place, and no Back or Forward leads to Breather', async () => {
  const firefox = test.info().project.name === 'firefox';
  const browsing = firefox ? await FirefoxBrowsing.launch() : await ChromiumBrowsing.launch();
  try {
    // So that what the install opened is there, and one tab is Breather's at most.
    if (browsing instanceof ChromiumBrowsing) await (await welcomeInChromium(browsing)).close();
    else await (await browsing.extensionPage('welcome.html')).close();
    const pages = ownPages(browsing);
    const ours = async () =>
      (await pages.tabs()).addresses.filter((address) => address.includes('-extension://'));
    expect(await ours()).toEqual([]);
    expect(everyPage.length).toBeGreaterThan(5);

    for (const file of everyPage) {
      for (const [way, leave] of Object.entries(WAYS)) {
        const { count } = await pages.tabs();
        const page = await pages.open(file);
        const steps = WALKS[file] ?? [];
        await page.walk(steps);
        await until(`${file} is in the history`, async () => (await ours()).length > steps.length);
        const { inFront } = await pages.tabs();

        await leave(page);
        await until(`${file} is left by ${way}`, async () => (await ours()).length === 0);
        expect(await pages.tabs(), `${file}, ${way}`).toMatchObject({ count: count + 1, inFront });
        await pages.close();
      }
    }

    // Words that are not kept yet don't make the browser ask first.
    const journal = await pages.open('notes.html#journal');
    await journal.type(say('journal_text'), 'the lake was so quiet');
    await journal.press(say('welcome_leave'));
    await until('an unkept page is left', async () => (await ours()).length === 0);
  } finally {
    await browsing.close();
  }
});
