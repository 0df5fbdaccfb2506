/** Breather's own pages against axe. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
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

for (const dark of [false, true]) {
  test(`welcome and popup, ${dark ? 'dark' : 'light'}: axe finds nothing, before or after the yes`, async () => {
    const browsing = await ChromiumBrowsing.launch({ dark });
    try {
      const welcome = await welcomeInChromium(browsing);
      await welcome.getByRole('heading', { name: say('welcome_heading_off') }).waitFor();
      expect(await violations(welcome)).toEqual([]);
      await consentInChromium(browsing, { ticked: ['Instagram'], added: ['blog.example'] });
      expect(await violations(await welcomeInChromium(browsing))).toEqual([]);
      expect(await violations(await openPopup(browsing))).toEqual([]);
    } finally {
      await browsing.close();
    }
  });
}

test('axe is really looking: a picture without words is found', async ({
  chromiumTab: { page },
}) => {
  await page.setContent('<main><h1>A page</h1><img src="data:," /></main>');
  expect((await violations(page)).some((found) => found.startsWith('image-alt'))).toBe(true);
});
