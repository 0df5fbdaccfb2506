/** The settings page, and settings written as the extension's own pages write them. */
import type { Page } from '@playwright/test';
import type { ChromiumBrowsing } from './chromium.ts';
import { welcomeInChromium } from './consent.ts';
import { say } from './words.ts';

/** @param change fields of Settings (src/store/types.ts) */
export async function keepSettings(browsing: ChromiumBrowsing, change: object): Promise<void> {
  const welcome = await welcomeInChromium(browsing);
  await welcome.evaluate(async (values) => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: { local: { set(values: object): Promise<void> } } };
      }
    ).chrome;
    await storage.local.set(values);
  }, change);
}

export async function openSettings(browsing: ChromiumBrowsing): Promise<Page> {
  const page = await browsing.context.newPage();
  await page.goto(`chrome-extension://${browsing.extensionId}/src/entry/settings.html`);
  await page.getByRole('heading', { name: say('settings_heading') }).waitFor();
  return page;
}
