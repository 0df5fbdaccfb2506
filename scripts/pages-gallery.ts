/**
 * Pictures of every state of the welcome page, the settings and the popup, from the production build, at three
 * widths, light and dark, each one held against axe-core. Into demo-output/pages, or the folder named.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { ChromiumBrowsing } from '../e2e/support/chromium.ts';
import { consentInChromium, welcomeInChromium } from '../e2e/support/consent.ts';
import { say } from '../e2e/support/words.ts';
import { picturesIn } from './gallery/pictures.ts';

const OUT = process.argv[2] ?? 'demo-output/pages';
const { take: picture, finish } = picturesIn(OUT);

/** A button by its first words: some carry a line of explanation in their name. */
const button = (page: Page, key: string, site = '') =>
  page.getByRole('button', { name: new RegExp(`^${filled(key, site)}`) });

const filled = (key: string, site: string) => say(key).replace('$SITE$', site);

/** A page of the extension in which the browser answers as told, for states no test can wait for. */
async function openPage(
  context: BrowserContext,
  address: string,
  told: { request?: boolean; state?: string | null; url?: string; once?: boolean } = {},
): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript((answers) => {
    const { chrome, browser = chrome } = globalThis as unknown as Record<
      'chrome' | 'browser',
      {
        permissions: { request: unknown };
        tabs: { query: unknown; sendMessage: unknown };
      }
    >;
    for (const api of [chrome, browser]) {
      if (answers.request !== undefined) {
        api.permissions.request = async (_what: unknown, done?: (yes: unknown) => void) => {
          done?.(answers.request);
          return answers.request;
        };
      }
      if (answers.state !== undefined) {
        const tab = { id: 1, ...(answers.url ? { url: answers.url } : {}) };
        api.tabs.query = async (_what: unknown, done?: (tabs: unknown) => void) => {
          done?.([tab]);
          return [tab];
        };
        api.tabs.sendMessage = async (
          _id: unknown,
          _message: unknown,
          _options: unknown,
          done?: (answer: unknown) => void,
        ) => {
          if (answers.state === null) throw new Error('nobody is there');
          const answer = { state: answers.state, once: answers.once === true };
          done?.(answer);
          return answer;
        };
      }
    }
  }, told);
  await page.goto(address);
  await page.locator('h1').waitFor();
  return page;
}

const browsing = await ChromiumBrowsing.launch();
try {
  const { context, extensionId } = browsing;
  // Opened by the install itself; consent is given there.
  await welcomeInChromium(browsing);
  const at = (file: string) => `chrome-extension://${extensionId}/src/entry/${file}.html`;
  const PAGE = [320, 768, 1280];
  const POPUP = [320];
  const popup = async (name: string, told: Parameters<typeof openPage>[2]) => {
    const page = await openPage(context, at('popup'), told);
    await picture(page, `popup-${name}`, POPUP);
    return page;
  };

  await (await popup('nothing-on', { state: null })).close();

  for (const [name, file] of [
    ['parents', 'parents.html'],
    ['counselors', 'counselors.html'],
    ['sheet', 'counselors.html#chain'],
  ] as const) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/src/entry/${file}`);
    await page.locator('h1').waitFor();
    await picture(page, name, PAGE);
    await page.close();
  }

  const fresh = await openPage(context, at('welcome'), { request: false });
  const goTo = async (hash: string, key: string) => {
    await fresh.goto(`${at('welcome')}${hash}`);
    await fresh.getByRole('heading', { name: say(key) }).waitFor();
  };
  await picture(fresh, 'welcome-1-door', PAGE);
  await goTo('#/parent', 'welcome_parent_heading');
  await picture(fresh, 'welcome-2-parent', PAGE);
  await goTo('#/parent/what', 'welcome_what_heading');
  await picture(fresh, 'welcome-3-what', PAGE);
  await goTo('#/me/sites', 'welcome_sites_step_heading');
  await picture(fresh, 'welcome-4-sites', PAGE);
  await button(fresh, 'welcome_turn_on').click();
  await fresh.getByText(say('welcome_pick_first')).waitFor();
  await fresh.getByRole('checkbox', { name: 'Instagram' }).check();
  await fresh.locator('summary', { hasText: say('welcome_sites_more') }).click();
  await fresh.getByRole('checkbox', { name: 'WhatsApp', exact: true }).check();
  await fresh.getByLabel(say('welcome_other_label')).fill('forum.example');
  await fresh.keyboard.press('Enter');
  await fresh.getByRole('checkbox', { name: 'forum.example' }).waitFor();
  await fresh.getByLabel(say('welcome_other_label')).fill('http://forum.example');
  await button(fresh, 'welcome_other_add').click();
  await fresh.getByText(say('welcome_typed_not_https')).waitFor();
  await picture(fresh, 'welcome-4-ticked', PAGE);
  await button(fresh, 'welcome_turn_on').click();
  await fresh.getByText(say('welcome_declined')).waitFor();
  await picture(fresh, 'welcome-4-declined', PAGE);
  await goTo('#/me/you', 'welcome_you_heading');
  await picture(fresh, 'welcome-5-you', PAGE);
  await goTo('#/me/try', 'welcome_try_step_heading');
  await picture(fresh, 'welcome-6-try', PAGE);
  await fresh.close();

  await consentInChromium(browsing, {
    ticked: ['Instagram', 'Reddit'],
    added: ['forum.example'],
  });
  const last = await openPage(context, `${at('welcome')}#/counselor/try`, { request: false });
  await button(last, 'welcome_plan').waitFor();
  await picture(last, 'welcome-6-counselor', PAGE);
  await last.close();

  const on = await openPage(context, at('settings'), { request: false });
  await on.locator('.outcome[data-level]').first().waitFor();
  await picture(on, 'settings-on', PAGE);
  await button(on, 'welcome_erase').click();
  await on.getByText(say('welcome_erase_ask')).waitFor();
  await on
    .getByRole('region', { name: say('settings_quiet_heading') })
    .getByText(say('settings_quiet_on'))
    .click();
  await on.getByText(say('settings_sense_watchful'), { exact: true }).click();
  await on.getByText(say('settings_sense_watchful_body')).waitFor();
  await picture(on, 'settings-open', PAGE);
  await button(on, 'welcome_erase_no').click();

  await on.setViewportSize({ width: 320, height: 600 });
  const closed = on.locator('.fold[aria-expanded="false"]');
  await closed.first().waitFor();
  while ((await closed.count()) > 0) await closed.first().press('Enter');
  await picture(on, 'settings-unfolded', [320]);
  await on.setViewportSize({ width: 1280, height: 600 });

  await on.getByText(say('settings_look_dark'), { exact: true }).click();
  await on.locator('body[data-appearance="dark"]').waitFor();
  await picture(on, 'settings-dark-by-hand', [320]);
  await on.setViewportSize({ width: 1280, height: 600 });
  await on.getByText(say('settings_look_system'), { exact: true }).click();

  const url = 'https://www.reddit.com/r/test/';
  await (await popup('working', { state: 'working', url })).close();
  await (await popup('no-composer-yet', { state: 'no-composer-yet', url })).close();
  await (await popup('cannot-find-composer', { state: 'cannot-find-composer', url })).close();
  await (await popup('needs-reload', { state: null, url })).close();
  await (await popup('off-here', { state: null })).close();
  const other = 'https://lake.example/';
  await (await popup('other-site', { state: null, url: other })).close();
  await (await popup('once', { state: 'working', url: other, once: true })).close();

  const paused = await popup('talk-closed', { state: 'working', url });
  await button(paused, 'talk_heading').click();
  await paused.getByRole('heading', { name: say('talk_heading') }).waitFor();
  await picture(paused, 'popup-talk', POPUP);
  await button(paused, 'pause_back').click();
  await button(paused, 'popup_breathe').click();
  await paused.getByRole('heading', { name: say('skill_breathe') }).waitFor();
  await picture(paused, 'popup-breathe', POPUP);
  await button(paused, 'pause_back').click();
  await button(paused, 'popup_pause_today').click();
  await button(paused, 'popup_resume').waitFor();
  await picture(paused, 'popup-paused', POPUP);
  await button(paused, 'popup_resume').click();
  await paused.close();

  const posted = (linesFirst: boolean) =>
    browsing.worker().evaluate(
      (first) =>
        (
          globalThis as unknown as {
            chrome: { storage: { session: { set(values: object): Promise<void> } } };
          }
        ).chrome.storage.session.set({ 'posted-1': { at: Date.now(), linesFirst: first } }),
      linesFirst,
    );
  await posted(true);
  await (await popup('after-crisis', { state: 'working', url })).close();
  await posted(false);
  for (const [site, address] of [
    ['known', url],
    ['unknown', other],
  ] as const) {
    const after = await popup(`after-posting-${site}`, { state: 'working', url: address });
    await after.getByText(say('after_low'), { exact: true }).click();
    await button(after, 'after_remove').click();
    await after.getByText(say('after_remove_fine')).waitFor();
    await picture(after, `popup-after-posting-${site}-told`, POPUP);
    await after.close();
  }

  await browsing.worker().evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { storage: { local: { set(values: object): Promise<void> } } };
      }
    ).chrome.storage.local.set({ firstName: 7 }),
  );
  const spoilt = await popup('problem', { state: 'working', url });
  await button(spoilt, 'popup_use_defaults').click();
  await spoilt.getByText(say('popup_problem')).waitFor({ state: 'detached' });
  await spoilt.close();

  await button(on, 'welcome_turn_off_site', 'Reddit').click();
  await on.getByText(filled('welcome_now_off', 'Reddit')).waitFor();
  await picture(on, 'settings-one-off', PAGE);
  await button(on, 'welcome_erase').click();
  await button(on, 'welcome_erase_yes').click();
  await on.getByText(say('welcome_erased')).waitFor();
  await picture(on, 'settings-erased', PAGE);
} finally {
  await browsing.close();
}

finish();
