/** Every setting, changed on its page, changes what an open tab does, without a reload. */
import type { Page } from '@playwright/test';
import { ChromiumBrowsing, type ChromiumTab } from '../support/chromium.ts';
import { consentInChromium } from '../support/consent.ts';
import { heavy, INSULT_AT_SOMEONE_ELSE, selfAttack } from '../support/drafts.ts';
import { rows } from '../support/places.ts';
import { store } from '../support/popup.ts';
import { openSettings } from '../support/settings.ts';
import type { Place } from '../support/tab.ts';
import { test as base, expect } from '../support/test.ts';
import { EDIT, say } from '../support/words.ts';

let count = 0;
/** The same words are not asked about twice. */
const anew = (words: string) => {
  count += 1;
  return `${words} ${count}`;
};

class Desk {
  constructor(
    readonly tab: ChromiumTab,
    readonly settings: Page,
  ) {}

  async isHeld(words: string, look?: () => Promise<void>): Promise<void> {
    const before = (await this.tab.posts()).length;
    await this.tab.page.bringToFront();
    await this.tab.write(anew(words));
    await this.tab.clickPost();
    await this.tab.pause.waitOpen();
    expect((await this.tab.posts()).length, words).toBe(before);
    await look?.();
    await this.tab.pause.press(EDIT);
    await this.tab.pause.waitClosed();
    await this.tab.keys('mod+a', 'backspace');
  }

  async goesThrough(words: string): Promise<void> {
    const before = (await this.tab.posts()).length;
    const draft = anew(words);
    await this.tab.page.bringToFront();
    await this.tab.write(draft);
    await this.tab.clickPost();
    await this.tab.waitPosts(before + 1);
    expect((await this.tab.posts()).map(({ text }) => text).slice(before)).toEqual([draft]);
    expect(await this.tab.pause.isOpen(), words).toBe(false);
  }

  async change(how: (settings: Page) => Promise<void>, field: string): Promise<void> {
    const stored = () =>
      this.settings.evaluate(
        async (key) =>
          JSON.stringify(
            await (
              globalThis as unknown as {
                chrome: { storage: { local: { get(key: string): Promise<object> } } };
              }
            ).chrome.storage.local.get(key),
          ),
        field,
      );
    await this.settings.bringToFront();
    const before = await stored();
    await how(this.settings);
    await expect.poll(stored, { message: field }).not.toBe(before);
  }
}

const card = (page: Page, key: string) => page.getByRole('region', { name: say(key), exact: true });
const chip = (key: string, within: string) => (page: Page) =>
  card(page, within).getByText(say(key), { exact: true }).click();
const fill = (label: string, text: string, within: string) => async (page: Page) => {
  await card(page, within).getByLabel(say(label), { exact: true }).fill(text);
  await card(page, within)
    .getByRole('button', { name: say('settings_save') })
    .click();
};

const place = rows.textarea;
const onSomeonesPage = { ...place, address: 'https://www.instagram.com/sam.at.home/p/lake12/' };
const inMessages = {
  ...rows.slate,
  address: 'https://discord.com/channels/@me/56?editor=slate',
};

/** Back to the settings of the first day, but for where it is on. */
async function asOnTheFirstDay(browsing: ChromiumBrowsing): Promise<void> {
  await browsing.worker().evaluate(async () => {
    const { local } = (
      globalThis as unknown as {
        chrome: {
          storage: {
            local: { get(all: null): Promise<object>; remove(keys: string[]): Promise<void> };
          };
        };
      }
    ).chrome.storage;
    await local.remove(Object.keys(await local.get(null)).filter((key) => key !== 'sites'));
  });
}

interface Desks {
  readonly deskAt: (place: Place) => Promise<Desk>;
}

const test = base.extend<Desks, { readonly office: ChromiumBrowsing }>({
  office: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to find fixtures
    async ({}, use) => {
      const browsing = await ChromiumBrowsing.launch();
      await consentInChromium(browsing, {
        ticked: [],
        added: [place, inMessages].map(({ address }) => new URL(address).hostname),
      });
      await use(browsing);
      await browsing.close();
    },
    { scope: 'worker' },
  ],
  deskAt: async ({ office }, use) => {
    await asOnTheFirstDay(office);
    const desks: Desk[] = [];
    await use(async (at) => {
      const tab = await office.newTab();
      await tab.open(at);
      const desk = new Desk(tab, await openSettings(office));
      desks.push(desk);
      return desk;
    });
    for (const { tab, settings } of desks) await Promise.all([tab.close(), settings.close()]);
    expect(office.strays).toEqual([]);
  },
});

// One after the other: they share a browser, and its settings.
test.describe.configure({ mode: 'default' });

test('what it listens for: how closely, words of one’s own, names', async ({ deskAt }) => {
  const desk = await deskAt(place);
  const { settings } = desk;
  await desk.change(chip('settings_often_any', 'settings_often_heading'), 'dailyPauseLimit');
  await desk.goesThrough('im so dumb lol');
  await desk.change(chip('settings_sense_watchful', 'settings_sense_heading'), 'sensitivity');
  await expect(card(settings, 'settings_sense_heading').locator('.samples')).toContainText(
    `${say('settings_sample_joke')}${say('settings_outcome_pause')}`,
  );
  await desk.isHeld('im so dumb lol');
  await desk.change(chip('settings_sense_gentle', 'settings_sense_heading'), 'sensitivity');
  await desk.goesThrough('now roast me');
  await desk.isHeld(selfAttack());
  await desk.change(chip('settings_sense_balanced', 'settings_sense_heading'), 'sensitivity');
  await desk.isHeld('now roast me');

  const words = 'settings_words_heading';
  await desk.goesThrough('back in goblin mode');
  await desk.change(fill('settings_words_mine', 'goblin mode', words), 'wordsAboutMe');
  await desk.isHeld('back in goblin mode');
  await desk.change(fill('settings_words_not_mine', 'roast me', words), 'wordsNotAboutMe');
  await desk.goesThrough('now roast me');
  await desk.isHeld(heavy());

  await desk.goesThrough('lakelark you are worthless');
  const names = 'settings_names_heading';
  await desk.change(fill('settings_handles_label', '@lakelark', names), 'handles');
  await desk.isHeld('lakelark you are worthless');
  await desk.goesThrough('Juniper you are worthless');
  await desk.change(fill('settings_first_name_label', 'Juniper', names), 'firstName');
  await desk.isHeld('Juniper you are worthless');
});

test('what is shown: lines of a place, in an order, light or dark; and hidden things to try', async ({
  deskAt,
}) => {
  const desk = await deskAt(place);
  const shows = async (text: string) => expect(await desk.tab.pause.text()).toContain(text);
  await desk.change(
    (page) =>
      page
        .getByLabel(say('talk_country'))
        .selectOption('GB')
        .then(() => undefined),
    'region',
  );
  await desk.isHeld(heavy(), () => shows('85258'));
  await desk.change(
    (page) =>
      page
        .getByLabel(say('talk_country'))
        .selectOption('US')
        .then(() => undefined),
    'region',
  );
  await desk.isHeld(heavy(), () => shows('988'));

  await desk.change(chip('settings_look_dark', 'settings_look_heading'), 'appearance');
  await desk.isHeld(heavy(), async () => {
    expect(await desk.tab.pause.appearance()).toBe('dark');
  });
  await desk.change(chip('settings_look_light', 'settings_look_heading'), 'appearance');
  await desk.isHeld(heavy(), async () => {
    expect(await desk.tab.pause.appearance()).toBe('light');
  });
});

test('how often: a limit, quiet hours, a topic and a site brought back', async ({
  deskAt,
  office,
}) => {
  const desk = await deskAt(place);
  await desk.change(chip('settings_often_none', 'settings_often_heading'), 'dailyPauseLimit');
  await desk.goesThrough(selfAttack());
  await desk.isHeld(heavy());
  await desk.change(chip('settings_often_any', 'settings_often_heading'), 'dailyPauseLimit');
  await desk.isHeld(selfAttack());

  await desk.change(chip('settings_quiet_on', 'settings_quiet_heading'), 'quietHours');
  const at = (label: string, time: string) => async (page: Page) => {
    const field = card(page, 'settings_quiet_heading').getByLabel(say(label), { exact: true });
    await field.fill(time);
    await field.blur();
  };
  // All day but for one minute, and that minute is hours away.
  const hour = new Date().getHours();
  const far = hour >= 6 && hour < 18 ? '00' : '12';
  await desk.change(at('settings_quiet_from', `${far}:01`), 'quietHours');
  await desk.change(at('settings_quiet_to', `${far}:00`), 'quietHours');
  await desk.goesThrough(selfAttack());
  await desk.isHeld(heavy());
  await desk.change(chip('settings_quiet_off', 'settings_quiet_heading'), 'quietHours');
  await desk.isHeld(selfAttack());

  const bringBack = (what: string) => (page: Page) =>
    page
      .getByRole('button', { name: say('settings_mutes_undo_of').replace('$WHAT$', what) })
      .click();
  const soon = Date.now() + 3_600_000;
  // As "Not about me" leaves it (journeys/quiet.e2e.ts).
  await store(office, { mutes: { 'self-hatred': soon } });
  await desk.goesThrough(selfAttack());
  await desk.change(bringBack(say('settings_topic_self_hatred')), 'mutes');
  await desk.isHeld(selfAttack());

  // As the popup leaves it.
  await store(office, { sitePauses: { 'https://www.instagram.com/*': soon } });
  await desk.goesThrough(heavy());
  await desk.change(bringBack('Instagram'), 'sitePauses');
  await desk.isHeld(heavy());
});

const tick = (name: string) => (page: Page) =>
  page.getByRole('checkbox', { name, exact: true }).click();

test('whose page it is: the account signed in is looked at only when ticked', async ({
  deskAt,
}) => {
  const desk = await deskAt(onSomeonesPage);
  await desk.goesThrough(INSULT_AT_SOMEONE_ELSE);
  await desk.change(tick(say('settings_see_handle')), 'seeOwnHandle');
  await desk.isHeld(INSULT_AT_SOMEONE_ELSE);
  await desk.change(tick(say('settings_see_handle')), 'seeOwnHandle');
  await desk.goesThrough(INSULT_AT_SOMEONE_ELSE);
});

test('direct messages: read only while they are ticked', async ({ deskAt }) => {
  const desk = await deskAt(inMessages);
  const messages = (page: Page) =>
    card(page, 'settings_messages_heading').getByRole('checkbox', { name: 'Discord' }).click();
  await desk.goesThrough(heavy());
  await desk.change(messages, 'directMessages');
  await desk.isHeld(heavy());
  await desk.change(messages, 'directMessages');
  await desk.goesThrough(heavy());
});
