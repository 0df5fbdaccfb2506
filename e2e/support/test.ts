/** Playwright's `test` with Breather in the browser: consented to once a worker, a tab a test. */
import { test as base, expect } from '@playwright/test';
import { ChromiumBrowsing, type ChromiumTab } from './chromium.ts';
import { consentInChromium, consentInFirefox } from './consent.ts';
import { FirefoxBrowsing } from './firefox.ts';
import type { Browsing, Tab } from './tab.ts';

export type { Place, Tab } from './tab.ts';
export { expect };

interface PerWorker {
  /** The browser of this project, with every fixture's site consented to. */
  readonly browsing: Browsing;
  /** The same, for specs that only Chromium runs. */
  readonly chromiumBrowsing: ChromiumBrowsing;
}

interface PerTest {
  readonly tab: Tab;
  readonly chromiumTab: ChromiumTab;
}

export const test = base.extend<PerTest, PerWorker>({
  browsing: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to find fixtures
    async ({}, use, info) => {
      if (info.project.name === 'firefox') {
        const browsing = await FirefoxBrowsing.launch();
        await consentInFirefox(browsing);
        await use(browsing);
        await browsing.close();
        return;
      }
      const browsing = await ChromiumBrowsing.launch();
      await consentInChromium(browsing);
      await use(browsing);
      await browsing.close();
    },
    { scope: 'worker' },
  ],
  chromiumBrowsing: [
    async ({ browsing }, use) => {
      if (!(browsing instanceof ChromiumBrowsing)) throw new Error('a spec for Chromium alone');
      await use(browsing);
    },
    { scope: 'worker' },
  ],
  tab: async ({ browsing }, use) => {
    const tab = await browsing.newTab();
    await use(tab);
    await tab.close();
    expect(browsing.strays).toEqual([]);
  },
  chromiumTab: async ({ chromiumBrowsing }, use) => {
    const tab = await chromiumBrowsing.newTab();
    await use(tab);
    await tab.close();
    expect(chromiumBrowsing.strays).toEqual([]);
  },
});
