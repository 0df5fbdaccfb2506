/** What happens to open tabs when Breather is switched off in the browser, or updated. */
import { ChromiumBrowsing } from '../support/chromium.ts';
import { consentInChromium } from '../support/consent.ts';
import { heavy } from '../support/drafts.ts';
import { until } from '../support/patience.ts';
import { rows } from '../support/places.ts';
import { expect, test } from '../support/test.ts';
import { POST_ANYWAY } from '../support/words.ts';

type Extensions = {
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  developerPrivate: {
    updateProfileConfiguration(what: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
  };
};

async function withTab(
  run: (
    browsing: ChromiumBrowsing,
    tab: Awaited<ReturnType<ChromiumBrowsing['newTab']>>,
  ) => Promise<void>,
): Promise<void> {
  const browsing = await ChromiumBrowsing.launch();
  try {
    await consentInChromium(browsing, { ticked: ['Instagram'], added: [] });
    const tab = await browsing.newTab();
    await tab.open(rows.textarea);
    await run(browsing, tab);
  } finally {
    await browsing.close();
  }
}

/** Whether the tab with the composer answers the extension that is there now. */
async function answers(browsing: ChromiumBrowsing): Promise<boolean> {
  const page = await browsing.context.newPage();
  try {
    await page.goto(`chrome-extension://${browsing.extensionId}/src/entry/popup.html`);
    return await page.evaluate(async () => {
      const { tabs } = (
        globalThis as unknown as {
          chrome: {
            tabs: {
              query(which: object): Promise<{ id: number }[]>;
              sendMessage(id: number, message: object): Promise<unknown>;
            };
          };
        }
      ).chrome;
      const [tab] = await tabs.query({ url: 'https://www.instagram.com/*' });
      return tab !== undefined && Boolean(await tabs.sendMessage(tab.id, { kind: 'state' }));
    });
  } catch {
    return false;
  } finally {
    await page.close();
  }
}

test('switched off in the browser, it lets go of open tabs: the post goes through', async () => {
  await withTab(async (browsing, tab) => {
    const extensions = await browsing.context.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(
      (id) =>
        (globalThis as unknown as { chrome: Extensions }).chrome.management.setEnabled(id, false),
      browsing.extensionId,
    );
    await tab.page.bringToFront();
    const complaints: string[] = [];
    tab.page.on('console', (message) => complaints.push(message.text()));
    const draft = heavy();
    await tab.write(draft);
    await tab.clickPost();
    await tab.waitPosts(1);
    expect(await tab.posts()).toEqual([{ text: draft, how: 'click' }]);
    expect(await tab.pause.isOpen()).toBe(false);
    // It has let go, rather than failing at every press.
    expect(complaints).toEqual([]);
  });
});

test('updated, open tabs are held by the new script alone, and let go once', async () => {
  await withTab(async (browsing, tab) => {
    const extensions = await browsing.context.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(async (id) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: Extensions }).chrome;
      // Without it, a reloaded unpacked extension stays off.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.reload(id, { failQuietly: true });
    }, browsing.extensionId);
    // The new background has started anew in open tabs once they answer one of its own pages.
    await until('the tab answers', () => answers(browsing));
    await tab.page.bringToFront();
    const draft = heavy();
    await tab.write(draft);
    await tab.clickPost();
    await tab.pause.waitOpen();
    expect(await tab.sends()).toBe(0);
    await tab.pause.press(POST_ANYWAY);
    await tab.waitPosts(1);
    expect(await tab.posts()).toEqual([{ text: draft, how: 'click' }]);
    expect(await tab.pause.isOpen()).toBe(false);
  });
});
