/** A no given in the browser's own settings counts at once. */
import { ChromiumBrowsing } from '../support/chromium.ts';
import { consentInChromium, welcomeInChromium } from '../support/consent.ts';
import { goesThrough, isHeldAndGivenBack } from '../support/held.ts';
import { until } from '../support/patience.ts';
import { rows } from '../support/places.ts';
import { expect, test } from '../support/test.ts';
import { ownListeners, ownWorlds } from '../support/worlds.ts';

test('before a yes no script runs anywhere; taken back in the browser itself, it lets go at once, and does not come back', async () => {
  const browsing = await ChromiumBrowsing.launch();
  try {
    await welcomeInChromium(browsing);
    const tab = await browsing.newTab();
    for (const place of [rows.textarea, rows.plain, rows.formInput]) {
      await tab.open(place);
      expect(await ownWorlds(tab.page, browsing.extensionId)).toEqual([]);
    }
    await tab.open(rows.textarea);
    await consentInChromium(browsing, { ticked: ['Instagram'], added: [] });
    await tab.page.bringToFront();
    await isHeldAndGivenBack(tab);

    const extensions = await browsing.context.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(async (id) => {
      const { developerPrivate } = (
        globalThis as unknown as {
          chrome: {
            developerPrivate: { removeHostPermission(id: string, host: string): Promise<void> };
          };
        }
      ).chrome;
      await developerPrivate.removeHostPermission(id, 'https://www.instagram.com/*');
    }, browsing.extensionId);
    await extensions.close();
    const worker = browsing.worker();
    await until('the background has followed', () =>
      worker.evaluate(async () => {
        const { scripting, storage } = (
          globalThis as unknown as {
            chrome: {
              scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
              storage: { local: { get(key: string): Promise<{ sites: string[] }> } };
            };
          }
        ).chrome;
        const { sites } = await storage.local.get('sites');
        return sites.length + (await scripting.getRegisteredContentScripts()).length === 0;
      }),
    );
    await tab.page.bringToFront();
    await until(
      'it has let go of everything',
      async () => (await ownListeners(tab.page, browsing.extensionId)).length === 0,
    );
    await goesThrough(tab);
    await tab.open(rows.textarea);
    await goesThrough(tab);
  } finally {
    await browsing.close();
  }
});
