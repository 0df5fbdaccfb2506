/** Settings written as the extension's own pages write them, past their forms. */
import type { ChromiumBrowsing } from './chromium.ts';
import { welcomeInChromium } from './consent.ts';

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
