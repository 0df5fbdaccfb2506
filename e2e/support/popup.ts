/** The popup, opened as a page of its own: Playwright can't press the toolbar's button. */
import type { Page } from '@playwright/test';
import type { ChromiumBrowsing } from './chromium.ts';

export async function openPopup(browsing: ChromiumBrowsing): Promise<Page> {
  const page = await browsing.context.newPage();
  await page.goto(`chrome-extension://${browsing.extensionId}/src/entry/popup.html`);
  await page.getByRole('heading').first().waitFor();
  return page;
}

/** Writes settings past the product, as a broken disk or an older version might have. */
export async function store(browsing: ChromiumBrowsing, fields: object): Promise<void> {
  await browsing.worker().evaluate(async (values) => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: { local: { set(values: object): Promise<void> } } };
      }
    ).chrome;
    await storage.local.set(values);
  }, fields);
}
