/**
 * Pictures of the page of lines: countries that differ, a way asked for, what happens then, the
 * codes, and how it prints. From the production build, light and dark, each one held against
 * axe-core. Into demo-output/lines, or the folder named.
 */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ChromiumBrowsing } from '../e2e/support/chromium.ts';
import { welcomeInChromium } from '../e2e/support/consent.ts';
import { say } from '../e2e/support/words.ts';
import { picturesIn } from './gallery/pictures.ts';

const OUT = process.argv[2] ?? 'demo-output/lines';
const { take, finish } = picturesIn(OUT);
const PAGE = [320, 768, 1280];

const browsing = await ChromiumBrowsing.launch();
try {
  await welcomeInChromium(browsing);
  const page: Page = await browsing.context.newPage();
  await page.goto(`chrome-extension://${browsing.extensionId}/src/entry/talk.html`);
  const country = page.getByLabel(say('talk_country'));
  const want = (key: string) => page.getByText(say(key), { exact: true }).first().click();

  for (const code of ['US', 'GB', 'CA', 'IE', 'ZA', 'FR', 'DE', '*']) {
    await country.selectOption(code);
    await take(page, `lines-${code === '*' ? 'elsewhere' : code}`, PAGE);
  }
  await country.selectOption('US');
  for (const [name, key] of [
    ['chat', 'talk_want_chat'],
    ['signing', 'talk_want_sign'],
    ['known', 'talk_known'],
  ] as const) {
    await want(key);
    await take(page, `lines-${name}`, [320]);
  }
  await want('talk_want_any');
  for (const key of ['talk_what', 'talk_others', 'talk_qr']) await want(key);
  await take(page, 'lines-opened', PAGE);
  await page.reload();
  await country.selectOption('US');
  await page.emulateMedia({ media: 'print' });
  await page.pdf({ path: join(OUT, 'lines.pdf'), format: 'A4', printBackground: true });
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.screenshot({ path: join(OUT, 'lines-printed.png'), fullPage: true });
} finally {
  await browsing.close();
}
finish();
