/** The teen's yes, given the real way: ticks on the welcome page, and its own button pressed. */
import type { Page } from '@playwright/test';
import type { ElementHandle, Page as FirefoxPage } from 'puppeteer-core';
import { siteOf } from '../../src/entry/consent/site-names.ts';
import { sites } from '../../src/sites/index.ts';
import { places } from '../sites/all.ts';
import type { ChromiumBrowsing } from './chromium.ts';
import type { FirefoxBrowsing } from './firefox.ts';
import { until } from './patience.ts';
import { ADDED, TICKED } from './places.ts';
import { say } from './words.ts';

export interface Yes {
  /** Names of described sites. */
  readonly ticked: readonly string[];
  /** Hosts of other sites, typed by hand. */
  readonly added: readonly string[];
  /** Called when all is chosen, before the button is pressed: the demo takes a picture. */
  readonly chosen?: (welcome: Page) => Promise<void>;
}

/** One address a site: the first typed brings the others of a described site with it. */
function toType(): string[] {
  const hosts = new Map<string, string>();
  const tried = places.flatMap(({ tries }) =>
    tries.map(({ address }) => new URL(address).hostname),
  );
  for (const host of [...ADDED, ...tried]) {
    const { id, name } = siteOf(`https://${host}/*`);
    if (!TICKED.some((ticked) => ticked === name) && !hosts.has(id)) hosts.set(id, host);
  }
  return [...hosts.values()];
}

const EVERYWHERE: Yes = { ticked: TICKED, added: toType() };

function patternsOf({ ticked, added }: Yes): string[] {
  const named = ticked.flatMap((name) => {
    const site = sites.find((known) => known.name === name);
    if (!site) throw new Error(`src/sites has no site called ${name}`);
    return site.matches;
  });
  // A typed address of a described site stands for all of that site's addresses.
  const typed = added.flatMap((host) => siteOf(`https://${host}/*`).matches);
  return [...named, ...typed];
}

/**
 * Teaches Chromium that these sites were allowed once and taken back: from then on it answers the
 * extension's own question with yes, as a person would, instead of waiting for one. Nothing is
 * granted when this returns.
 */
export async function answerYesTo(browsing: ChromiumBrowsing, patterns: string[]): Promise<void> {
  // Installing opens the welcome page by itself; a navigation of ours at that moment would lose.
  const welcome = await welcomeInChromium(browsing);
  const page = await browsing.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ({ id, patterns }) => {
      const { developerPrivate } = (
        globalThis as unknown as {
          chrome: {
            developerPrivate: {
              addHostPermission(id: string, pattern: string): Promise<void>;
              removeHostPermission(id: string, pattern: string): Promise<void>;
            };
          };
        }
      ).chrome;
      for (const pattern of patterns) await developerPrivate.addHostPermission(id, pattern);
    },
    { id: browsing.extensionId, patterns },
  );
  await page.close();
  await welcome.evaluate(async (origins) => {
    const { permissions } = (
      globalThis as unknown as {
        chrome: {
          permissions: {
            remove(what: { origins: string[] }): Promise<boolean>;
            getAll(): Promise<{ origins: string[] }>;
          };
        };
      }
    ).chrome;
    await permissions.remove({ origins });
    const { origins: left } = await permissions.getAll();
    if (left.length > 0) throw new Error(`still granted before the yes: ${left.join(' ')}`);
  }, patterns);
}

/** The welcome page that the extension opened when it was installed. */
export async function welcomeInChromium(browsing: ChromiumBrowsing): Promise<Page> {
  const address = `chrome-extension://${browsing.extensionId}/src/entry/welcome.html`;
  let welcome: Page | undefined;
  await until('the extension opens its welcome page', async () => {
    welcome = browsing.context.pages().find((page) => page.url().startsWith(address));
    return welcome !== undefined;
  });
  if (!welcome) throw new Error('no welcome page');
  await welcome.waitForLoadState();
  return welcome;
}

export async function consentInChromium(
  browsing: ChromiumBrowsing,
  yes: Yes = EVERYWHERE,
): Promise<void> {
  await answerYesTo(browsing, patternsOf(yes));
  const page = await welcomeInChromium(browsing);
  await page.goto(`${page.url().replace(/#.*/, '')}${SITES}`);
  await page.reload();
  for (const name of yes.ticked) await page.getByRole('checkbox', { name, exact: true }).check();
  for (const host of yes.added) {
    await page.getByLabel(say('welcome_other_label')).fill(host);
    await page.getByRole('button', { name: say('welcome_other_add'), exact: true }).click();
  }
  await yes.chosen?.(page);
  await page.getByRole('button', { name: say('welcome_turn_on'), exact: true }).click();
  await page.getByRole('heading', { name: say('welcome_heading_on') }).waitFor();
  const worker = browsing.worker();
  await until('the content script is registered', () =>
    worker.evaluate(async () => {
      const { scripting } = (
        globalThis as unknown as {
          chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
        }
      ).chrome;
      return (await scripting.getRegisteredContentScripts()).length > 0;
    }),
  );
}

/** The screen of the welcome page on which sites are ticked. */
const SITES = '#/me/sites';

/** What a person sees by role and name. Firefox's own locator would wait for a frame for ever. */
export async function seen(page: FirefoxPage, role: string, name: string) {
  let found: ElementHandle | null = null;
  await until(`the ${role} "${name}" is on the page`, async () => {
    found = await page.$(`::-p-aria([role="${role}"][name="${name}"])`);
    return found !== null;
  });
  if (found === null) throw new Error(`no ${role} "${name}"`);
  return found as ElementHandle;
}

export async function consentInFirefox(
  browsing: FirefoxBrowsing,
  yes: Yes = EVERYWHERE,
): Promise<void> {
  const page = await browsing.extensionPage('welcome.html');
  await page.evaluate((sites) => {
    location.hash = sites;
  }, SITES);
  for (const name of yes.ticked) await (await seen(page, 'checkbox', name)).click();
  for (const host of yes.added) {
    await (await seen(page, 'textbox', say('welcome_other_label'))).click();
    await page.keyboard.type(host);
    await (await seen(page, 'button', say('welcome_other_add'))).click();
  }
  await (await seen(page, 'button', say('welcome_turn_on'))).click();
  await seen(page, 'heading', say('welcome_heading_on'));
}
