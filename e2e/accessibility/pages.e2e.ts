/** Breather's own pages against axe. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { NOTES_PAGES } from '../../src/app/notes/pages.ts';
import { CHROME_BUILD } from '../support/builds.ts';
import { ChromiumBrowsing } from '../support/chromium.ts';
import { consentInChromium, welcomeInChromium } from '../support/consent.ts';
import { openPopup } from '../support/popup.ts';
import { expect, test } from '../support/test.ts';
import { say } from '../support/words.ts';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the pages' own policy refuses every script but theirs.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('welcome and popup, light and dark: axe finds nothing, before or after the yes', async () => {
  const browsing = await ChromiumBrowsing.launch();
  const inBothLooks = async (page: Page) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
  };
  try {
    const welcome = await welcomeInChromium(browsing);
    await welcome.getByRole('heading', { name: say('welcome_heading_off') }).waitFor();
    await inBothLooks(welcome);
    await consentInChromium(browsing, { ticked: ['Instagram'], added: ['blog.example'] });
    await inBothLooks(await welcomeInChromium(browsing));
    await inBothLooks(await openPopup(browsing));
  } finally {
    await browsing.close();
  }
});

/** Whatever ships: a page that is added is looked at from its first day. */
const everyPage = readdirSync(join(CHROME_BUILD, 'src/entry'))
  .filter((file) => file.endsWith('.html'))
  .flatMap((file) =>
    file === 'notes.html' ? NOTES_PAGES.map((page) => `${file}#${page}`) : [file],
  );

test('every page of its own, light and dark: axe finds nothing, no words are cut, and the tab says only the name', async () => {
  const browsing = await ChromiumBrowsing.launch();
  try {
    await welcomeInChromium(browsing);
    const page = await browsing.context.newPage();
    expect(everyPage.length).toBeGreaterThan(3);
    for (const file of everyPage) {
      // Two parts of one document differ behind the "#" only, and going there loads nothing.
      await page.goto('about:blank');
      await page.goto(`chrome-extension://${browsing.extensionId}/src/entry/${file}`);
      await page.locator('h1').first().waitFor();
      expect(await page.title(), file).toBe(say('ext_name'));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), `${file}, ${colorScheme}`).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${file}: wider than 320 px by`).toBe(0);
      // Another page on a phone: its settings are rows that open.
      if (file === 'settings.html') expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 1000, height: 800 });
    }
  } finally {
    await browsing.close();
  }
});

test('axe is really looking: a picture without words is found', async ({
  chromiumTab: { page },
}) => {
  await page.setContent('<main><h1>A page</h1><img src="data:," /></main>');
  expect((await violations(page)).some((found) => found.startsWith('image-alt'))).toBe(true);
});
