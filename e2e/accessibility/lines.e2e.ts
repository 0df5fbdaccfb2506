/** The page of lines: reached from the popup, whole without a network, and held against axe as it opens up. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { ChromiumBrowsing } from '../support/chromium.ts';
import { consentInChromium } from '../support/consent.ts';
import { openPopup } from '../support/popup.ts';
import { keepSettings } from '../support/settings.ts';
import { expect, test } from '../support/test.ts';
import { say } from '../support/words.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('the page of lines opens from the popup, in the country that was chosen, and needs no network', async () => {
  const browsing = await ChromiumBrowsing.launch();
  try {
    await consentInChromium(browsing, { ticked: ['Instagram'], added: [] });
    await keepSettings(browsing, { region: 'GB', ageBand: '13-15' });
    const popup = await openPopup(browsing);
    await popup.getByRole('button', { name: say('talk_heading') }).click();
    expect(await violations(popup)).toEqual([]);
    await browsing.context.setOffline(true);
    const [lines] = await Promise.all([
      browsing.context.waitForEvent('page'),
      popup.getByRole('button', { name: say('talk_page') }).click(),
    ]);
    await lines.getByRole('heading', { level: 1, name: say('talk_heading') }).waitFor();
    // Under sixteen a line for the young comes first.
    await expect(lines.getByRole('article').first()).toHaveAccessibleName('Childline');
    const country = lines.getByLabel(say('talk_country'));
    await expect(country).toHaveValue('GB');
    expect(await violations(lines), 'as it opens').toEqual([]);

    await country.selectOption('US');
    for (const key of ['talk_what', 'talk_others', 'talk_qr']) {
      await lines.getByText(say(key), { exact: true }).first().click();
      expect(await violations(lines), key).toEqual([]);
    }
    for (const code of ['IE', 'FR', 'DE', '*']) {
      await country.selectOption(code);
      expect(await violations(lines), code).toEqual([]);
    }
    await lines.getByText(say('talk_known'), { exact: true }).click();
    expect(await violations(lines), 'someone I know').toEqual([]);
    expect(browsing.strays).toEqual([]);

    const gone = lines.waitForEvent('close');
    await lines.getByRole('button', { name: say('welcome_leave') }).click();
    await gone;
  } finally {
    await browsing.close();
  }
});
