/** What a school says in a real policy file arrives, is marked as the school's, and does nothing else. */
import { CHROME_BUILD, FIREFOX_BUILD } from '../../support/builds.ts';
import { ChromiumBrowsing } from '../../support/chromium.ts';
import { welcomeInChromium } from '../../support/consent.ts';
import { FirefoxBrowsing } from '../../support/firefox.ts';
import { until } from '../../support/patience.ts';
import {
  copyOf,
  mayWritePolicies,
  withChromiumPolicy,
  withFirefoxPolicy,
} from '../../support/policy-files.ts';
import { expect, test } from '../../support/test.ts';
import { say } from '../../support/words.ts';

const SAYS = {
  region: 'GB',
  sites: ['www.reddit.com'],
  line: { name: 'Ms Example, room 12', call: '020 7946 0000' },
  links: [{ name: 'Our help page', url: 'https://school.example/help' }],
  // None of these is a key: nothing may come of them.
  report: 'https://school.example/log',
  lockOn: true,
  hidePostAnyway: true,
  hideLines: ['gb-shout'],
  handles: ['student'],
};

/** Runs in a page of the extension, in either browser. */
async function whatIsThere() {
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    {
      storage: { local: { get(): Promise<object> } };
      permissions: { getAll(): Promise<{ origins?: string[] }> };
      scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
    }
  >;
  const api = browser ?? chrome;
  return {
    kept: await api.storage.local.get(),
    granted: (await api.permissions.getAll()).origins ?? [],
    registered: await api.scripting.getRegisteredContentScripts(),
  };
}

/** A page of either driver. */
interface Looks {
  evaluate<T>(run: () => T): Promise<Awaited<T>>;
}

const NOTHING = { kept: {}, granted: [], registered: [] };

const namesOn = (page: Looks): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('article')].map((each) => each.getAttribute('aria-label') ?? ''),
  );

/** The page of lines names the school's own, and every line that it named before. */
async function checkTalk(page: Looks, linesBefore: readonly string[]): Promise<void> {
  const names = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('article')].map(
        (each) => each.getAttribute('aria-label') ?? '',
      ),
    );
  await until('the school is named', async () => (await names()).includes(say('talk_school')));
  expect(await names()).toEqual([...linesBefore, say('talk_school')]);
  const text = await page.evaluate(() => document.body.textContent ?? '');
  expect(text).toContain('Ms Example, room 12');
  expect(text).toContain('020 7946 0000');
  expect(text).toContain('Our help page');
}

const linesOn = async (page: Looks): Promise<readonly string[]> => {
  await until('lines are shown', async () => (await namesOn(page)).length > 1);
  return namesOn(page);
};

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to find fixtures
test('a policy file adds a line and links, and switches nothing on', async ({}, info) => {
  test.skip(
    !mayWritePolicies,
    '2026-11-22: only root may write policy files, and never over a real one',
  );
  if (info.project.name === 'firefox') await inFirefox();
  else await inChromium();
});

async function inChromium(): Promise<void> {
  const extension = copyOf(CHROME_BUILD);
  const talkIn = async (browsing: ChromiumBrowsing) => {
    await welcomeInChromium(browsing);
    const page = await browsing.context.newPage();
    await page.goto(`chrome-extension://${browsing.extensionId}/src/entry/talk.html`);
    return page;
  };
  const before = await ChromiumBrowsing.launch({ extension });
  const id = before.extensionId;
  const lines = await linesOn(await talkIn(before));
  await before.close();
  await withChromiumPolicy(id, SAYS, async () => {
    const browsing = await ChromiumBrowsing.launch({ extension });
    try {
      const page = await talkIn(browsing);
      await checkTalk(page, lines);
      expect(await page.evaluate(whatIsThere)).toEqual(NOTHING);
    } finally {
      await browsing.close();
    }
  });
}

async function inFirefox(): Promise<void> {
  const extension = copyOf(FIREFOX_BUILD);
  const talkIn = async (browsing: FirefoxBrowsing) => {
    const welcome = await browsing.extensionPage('welcome.html');
    await welcome.evaluate(() => {
      const { browser } = globalThis as unknown as {
        browser: { tabs: { create(what: { url: string }): void } };
      };
      browser.tabs.create({ url: new URL('talk.html', location.href).href });
    });
    return browsing.extensionPage('talk.html');
  };
  const before = await FirefoxBrowsing.launch(extension);
  const lines = await linesOn(await talkIn(before));
  await before.close();
  await withFirefoxPolicy(SAYS, async () => {
    const browsing = await FirefoxBrowsing.launch(extension);
    try {
      const page = await talkIn(browsing);
      await checkTalk(page, lines);
      expect(await page.evaluate(whatIsThere)).toEqual(NOTHING);
    } finally {
      await browsing.close();
    }
  });
}
