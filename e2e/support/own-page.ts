/** Breather's own pages in tabs, in either browser, and where Back leads in every tab there is. */
import type { Page } from '@playwright/test';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { ChromiumBrowsing } from './chromium.ts';
import { seen } from './consent.ts';
import type { FirefoxBrowsing } from './firefox.ts';
import { until } from './patience.ts';
import { runInFirefox } from './toolbar.ts';

/** All tabs of the window. */
export interface Tabs {
  readonly count: number;
  /** Place in the row, from 0, of the tab in front. */
  readonly inFront: number;
  /** What is in view anywhere, and whatever Back and Forward lead to. */
  readonly addresses: readonly string[];
}

export interface OwnPage {
  /** Further in its document: each is a step that Back would take again. */
  walk(hashes: readonly string[]): Promise<void>;
  press(button: string): Promise<void>;
  type(field: string, text: string): Promise<void>;
  escapeTwice(): Promise<void>;
}

export interface OwnPages {
  /** In a tab of its own, the second in the row. @param path such as `notes.html#plan` */
  open(path: string): Promise<OwnPage>;
  tabs(): Promise<Tabs>;
  /** Closes the tab in front. */
  close(): Promise<void>;
}

export const ownPages = (browsing: ChromiumBrowsing | FirefoxBrowsing): OwnPages =>
  browsing instanceof ChromiumBrowsing ? inChromium(browsing) : inFirefox(browsing);

const walkIn = (page: Page | FirefoxPage, hashes: readonly string[]) =>
  (page as Page).evaluate((steps) => {
    for (const step of steps) location.hash = step;
  }, hashes);

interface ChromeTabs {
  readonly chrome: {
    readonly tabs: {
      create(what: { url: string; index: number }): Promise<unknown>;
      query(what: object): Promise<{ id: number; index: number; active: boolean }[]>;
      remove(id: number): Promise<void>;
    };
  };
}

function inChromium(browsing: ChromiumBrowsing): OwnPages {
  const { context, extensionId } = browsing;
  return {
    async open(path) {
      const opened = context.waitForEvent('page');
      await browsing.worker().evaluate(async (url) => {
        await (globalThis as unknown as ChromeTabs).chrome.tabs.create({ url, index: 1 });
      }, `chrome-extension://${extensionId}/src/entry/${path}`);
      const page = await opened;
      await page.locator('h1').first().waitFor();
      return {
        walk: (hashes) => walkIn(page, hashes),
        press: (name) => page.getByRole('button', { name, exact: true }).first().click(),
        type: (label, text) => page.getByLabel(label, { exact: true }).fill(text),
        async escapeTwice() {
          await page.keyboard.press('Escape');
          // The tab may be gone before the driver hears that the key was pressed.
          await page.keyboard.press('Escape').catch(() => undefined);
        },
      };
    },
    async close() {
      await browsing.worker().evaluate(async () => {
        const { tabs } = (globalThis as unknown as ChromeTabs).chrome;
        const [front] = await tabs.query({ active: true });
        if (front) await tabs.remove(front.id);
      });
    },
    async tabs() {
      const row = await browsing
        .worker()
        .evaluate(() => (globalThis as unknown as ChromeTabs).chrome.tabs.query({}));
      const addresses = await Promise.all(context.pages().map(historyOf));
      return {
        count: row.length,
        inFront: row.find(({ active }) => active)?.index ?? -1,
        addresses: addresses.flat(),
      };
    },
  };
}

async function historyOf(page: Page): Promise<string[]> {
  try {
    const session = await page.context().newCDPSession(page);
    const { entries } = await session.send('Page.getNavigationHistory');
    await session.detach();
    return entries.map(({ url }) => url);
  } catch {
    // On its way from one document to the next: still what it was, for all anybody knows.
    return page.isClosed() ? [] : [page.url()];
  }
}

function inFirefox(browsing: FirefoxBrowsing): OwnPages {
  const inWindow = async (expression: string) => {
    const said = await runInFirefox(browsing, `JSON.stringify(${expression})`);
    return JSON.parse(String(said)) as unknown;
  };
  return {
    async open(path) {
      const [file = ''] = path.split('#');
      await inWindow(`(() => {
        const { extension } = WebExtensionPolicy.getByID('breather@breather.example');
        gBrowser.selectedTab = gBrowser.addTab(extension.baseURI.resolve('src/entry/${path}'), {
          triggeringPrincipal: extension.principal,
          tabIndex: 1,
          index: 1,
        });
      })() ?? null`);
      const page = await browsing.extensionPage(file);
      await until(`${path} is drawn`, async () => (await page.$('h1')) !== null);
      return {
        walk: (hashes) => walkIn(page, hashes),
        press: async (name) => (await seen(page, 'button', name)).click(),
        type: async (label, text) => {
          await (await seen(page, 'textbox', label)).click();
          await page.keyboard.type(text);
        },
        async escapeTwice() {
          // Both sent at once: a slow driver must not make two presses of what is one wish.
          const press = () => page.keyboard.press('Escape').catch(() => undefined);
          await Promise.all([press(), press()]);
        },
      };
    },
    async close() {
      await inWindow('gBrowser.removeCurrentTab() ?? null');
    },
    async tabs() {
      const there = await inWindow(`gBrowser.tabs.map(({ selected, linkedBrowser }) => {
        const past = linkedBrowser.browsingContext?.sessionHistory;
        return {
          selected,
          addresses: [
            linkedBrowser.currentURI.spec,
            ...Array.from({ length: past?.count ?? 0 }, (_, at) => past.getEntryAtIndex(at).URI.spec),
          ],
        };
      })`);
      const row = there as { selected: boolean; addresses: string[] }[];
      return {
        count: row.length,
        inFront: row.findIndex(({ selected }) => selected),
        addresses: row.flatMap(({ addresses }) => addresses),
      };
    },
  };
}
