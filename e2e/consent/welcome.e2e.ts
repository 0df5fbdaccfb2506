/** Three ways in, on the smallest phone; and a no that leaves nothing. */

import type { Page } from '@playwright/test';
import { siteOf } from '../../src/entry/consent/site-names.ts';
import { ChromiumBrowsing } from '../support/chromium.ts';
import { ChromiumPause } from '../support/chromium-pause.ts';
import { answerYesTo, welcomeInChromium } from '../support/consent.ts';
import { until } from '../support/patience.ts';
import { expect, test } from '../support/test.ts';
import { POST_ANYWAY, say } from '../support/words.ts';

const button = (page: Page, key: string) =>
  page.getByRole('button', { name: new RegExp(`^${say(key)}`) });
const heading = (page: Page, key: string) => page.getByRole('heading', { name: say(key) });

async function alone(run: (browsing: ChromiumBrowsing, page: Page) => Promise<void>) {
  const browsing = await ChromiumBrowsing.launch({ size: { width: 320, height: 640 } });
  try {
    const page = await welcomeInChromium(browsing);
    await heading(page, 'welcome_heading_off').waitFor();
    await run(browsing, page);
  } finally {
    await browsing.close();
  }
}

/** Everything the browser keeps for the extension, as one of its own pages sees it. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: Record<'local' | 'sync' | 'session', { get(all: null): Promise<object> }>;
        permissions: { getAll(): Promise<{ origins: string[] }> };
        scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
      };
    };
    return {
      local: Object.keys(await chrome.storage.local.get(null)),
      sync: Object.keys(await chrome.storage.sync.get(null)),
      inMemory: Object.keys(await chrome.storage.session.get(null)),
      page: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      databases: (await indexedDB.databases()).map(({ name }) => name),
      granted: (await chrome.permissions.getAll()).origins,
      scripts: await chrome.scripting.getRegisteredContentScripts(),
    };
  });
const NOTHING = {
  local: [],
  sync: [],
  inMemory: [],
  page: [],
  databases: [],
  granted: [],
  scripts: [],
};

test('for myself: four short screens, back and forward, a reload loses nothing, and the real pause', () =>
  alone(async (browsing, page) => {
    const fits = () =>
      page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight);
    expect(await fits()).toBe(true);
    await answerYesTo(browsing, ['https://www.instagram.com/*']);
    await button(page, 'welcome_way_me').click();
    await heading(page, 'welcome_what_heading').waitFor();
    await button(page, 'welcome_next').click();
    await page.getByRole('checkbox', { name: 'Instagram' }).check();
    await page.reload();
    expect(await page.getByRole('checkbox', { name: 'Instagram' }).isChecked()).toBe(true);
    await page.goBack();
    await heading(page, 'welcome_what_heading').waitFor();
    await page.goForward();
    expect(await page.getByRole('checkbox', { name: 'Instagram' }).isChecked()).toBe(true);
    expect((await kept(page)).local).toEqual([]);
    await button(page, 'welcome_turn_on').click();
    await heading(page, 'welcome_heading_on').waitFor();
    await page.getByLabel(say('talk_country')).selectOption('CA');
    await page.reload();
    await expect(page.getByLabel(say('talk_country'))).toHaveValue('CA');
    await button(page, 'welcome_next').click();
    await page.getByRole('button', { name: say('welcome_try_post'), exact: true }).click();
    const pause = new ChromiumPause(page);
    await pause.waitOpen();
    await pause.press(POST_ANYWAY);
    await page.getByText(say('welcome_try_posted')).waitFor();
    await page.getByText(say('welcome_sample_plain_name'), { exact: true }).click();
    await page.getByRole('button', { name: say('welcome_try_post'), exact: true }).click();
    await page.getByText(say('welcome_try_straight')).waitFor();
    expect(await pause.isOpen()).toBe(false);
    expect((await kept(page)).databases).toEqual([]);
  }));

test('my parent and I: the parent reads first, the teen says no, and it is as if it had never been', () =>
  alone(async (browsing, page) => {
    await answerYesTo(browsing, [...siteOf('https://www.reddit.com/*').matches]);
    await button(page, 'welcome_way_parent').click();
    await heading(page, 'welcome_parent_heading').waitFor();
    await button(page, 'welcome_parent_hand_over').click();
    await button(page, 'welcome_next').click();
    await page.getByRole('checkbox', { name: 'Reddit' }).check();
    await button(page, 'welcome_turn_on').click();
    await heading(page, 'welcome_heading_on').waitFor();
    expect((await kept(page)).granted).not.toEqual([]);
    await page.goto(`${page.url().replace(/#.*/, '')}#/parent/what`);
    await button(page, 'welcome_decline').click();
    await until('the page is gone', async () => page.isClosed());
    const open = browsing.context.pages().map((each) => each.url());
    expect(open.filter((address) => address.includes(browsing.extensionId))).toEqual([]);
    const look = await browsing.context.newPage();
    await look.goto(`chrome-extension://${browsing.extensionId}/src/entry/parents.html`);
    expect(await kept(look)).toEqual(NOTHING);
  }));

test('a counselor showed me: sites of messages ask for those beside the tick, and the plan is at the end', () =>
  alone(async (browsing, page) => {
    await answerYesTo(browsing, ['https://web.whatsapp.com/*']);
    await button(page, 'welcome_way_counselor').click();
    await button(page, 'welcome_next').click();
    await page.locator('summary').click();
    await page.getByRole('checkbox', { name: 'WhatsApp', exact: true }).check();
    await page
      .getByRole('checkbox', { name: say('welcome_messages_too').replace('$SITE$', 'WhatsApp') })
      .check();
    await button(page, 'welcome_turn_on').click();
    await heading(page, 'welcome_heading_on').waitFor();
    await button(page, 'welcome_next').click();
    const plan = browsing.context.waitForEvent('page');
    await button(page, 'welcome_plan').click();
    await until('the plan is open', async () => (await plan).url().endsWith('#plan'));
    const messages = await page.evaluate(() =>
      (
        globalThis as unknown as {
          chrome: { storage: { local: { get(key: string): Promise<unknown> } } };
        }
      ).chrome.storage.local.get('directMessages'),
    );
    expect(messages).toEqual({ directMessages: ['https://web.whatsapp.com/*'] });
  }));
