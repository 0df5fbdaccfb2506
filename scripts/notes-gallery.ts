/**
 * Pictures of the private pages in every state, from the production build, at three widths, light
 * and dark, each one held against axe-core. Into demo-output/notes, or the folder named.
 */
import type { Page } from '@playwright/test';
import { ChromiumBrowsing } from '../e2e/support/chromium.ts';
import { welcomeInChromium } from '../e2e/support/consent.ts';
import { openNotes, putOnDisk } from '../e2e/support/notes.ts';
import { keepSettings } from '../e2e/support/settings.ts';
import { say } from '../e2e/support/words.ts';
import { picturesIn } from './gallery/pictures.ts';

const { take, finish } = picturesIn(process.argv[2] ?? 'demo-output/notes');
const PAGE = [320, 768, 1280];
const NARROW = [320];
const WORDS = 'four slow blue kites';

const press = (page: Page, key: string) =>
  page
    .getByRole('button', { name: new RegExp(`^${say(key)}`) })
    .first()
    .click();
const box = (page: Page, key: string) => page.getByLabel(say(key), { exact: true });

const HOUR_MS = 60 * 60 * 1000;
const NOW = Math.floor(Date.now() / HOUR_MS) * HOUR_MS;
/** Made up: mostly late at night, as the page may then say. */
const moments = [1, 25, 26, 49, 75, 98, 120, 150, 171].map((ago, at) => ({
  id: `moment-${at}`,
  hour: NOW - ago * HOUR_MS,
  site: ['Reddit', 'Reddit', 'Instagram', 'Reddit', 'A forum with a rather long name'][at % 5],
  level: 'pause',
  feelings: at % 3 === 0 ? ['isolation', 'stress'] : ['isolation'],
  reason: '',
  choice: ['edit', 'post', 'joke', 'joke', 'keep', 'leave'][at % 6],
}));
const jokes = [2, 3, 30, 31, 55].map((ago, at) => ({
  ...moments[0],
  id: `joke-${at}`,
  hour: NOW - ago * HOUR_MS,
  choice: 'joke',
}));

/** The popup for a tab in which a held draft was posted a moment ago. */
async function popupAfterPosting(browsing: ChromiumBrowsing): Promise<Page> {
  await browsing.worker().evaluate(async () => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: { session: { set(values: object): Promise<void> } } };
      }
    ).chrome;
    await storage.session.set({ 'posted-1': Date.now() });
  });
  const popup = await browsing.context.newPage();
  await popup.addInitScript(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query: unknown; sendMessage: unknown } };
    };
    chrome.tabs.query = (_what: unknown, done?: (tabs: unknown) => void) => {
      const tabs = [{ id: 1, url: 'https://www.reddit.com/r/test/' }];
      done?.(tabs);
      return Promise.resolve(tabs);
    };
    chrome.tabs.sendMessage = (...given: unknown[]) => {
      const done = given.at(-1);
      const state = { state: 'working' };
      if (typeof done === 'function') done(state);
      return Promise.resolve(state);
    };
  });
  await popup.goto(`chrome-extension://${browsing.extensionId}/src/entry/popup.html`);
  await popup.getByText(say('after_ask')).waitFor();
  return popup;
}

const browsing = await ChromiumBrowsing.launch();
try {
  await welcomeInChromium(browsing);
  const popup = await popupAfterPosting(browsing);
  await take(popup, 'popup-posted', NARROW);
  await popup.getByText(say('after_low'), { exact: true }).click();
  await press(popup, 'after_remove');
  await take(popup, 'popup-posted-low', NARROW);
  await popup.close();

  const page = await openNotes(browsing, 'journal');
  const turn = async (to: string, title: string) => {
    await page.goto(page.url().replace(/#.*/, `#${to}`));
    await page.getByRole('heading', { level: 1, name: say(title) }).waitFor();
  };

  await page.getByText(say('journal_empty')).waitFor();
  await take(page, 'journal-empty', PAGE);
  await box(page, 'journal_text').fill('Long day. The bus was late and I said something I regret.');
  await page.getByRole('button', { name: say('feeling_guilt') }).click();
  await press(page, 'journal_keep');
  await page.getByText(say('journal_status_kept')).waitFor();
  await press(page, 'journal_start_new');
  await box(page, 'journal_text').fill('Talked to Noor. Lighter.\nMaybe call her again.');
  await press(page, 'journal_keep');
  await page.getByText(say('journal_status_kept')).waitFor();
  await take(page, 'journal-kept', PAGE);
  await press(page, 'journal_delete');
  await page.getByText(say('journal_deleted')).waitFor();
  await take(page, 'journal-deleted', NARROW);
  await press(page, 'notes_undo');

  await turn('skills', 'skills_title');
  await take(page, 'skills', PAGE);
  await turn('catch-check-change', 'ccc_title');
  await take(page, 'ccc-catch', PAGE);
  await box(page, 'ccc_thought').fill('Everyone thinks I’m weird.');
  await press(page, 'skills_next');
  await box(page, 'ccc_fits').fill('Two people laughed.');
  await box(page, 'ccc_misses').fill('It was at the joke. Three others sat with me.');
  await take(page, 'ccc-check', NARROW);
  await press(page, 'skills_next');
  await box(page, 'ccc_fairer').fill('Some days I feel out of place. Not everyone minds me.');
  await press(page, 'skills_next');
  await page.getByRole('heading', { name: say('ccc_end') }).waitFor();
  await take(page, 'ccc-end', PAGE);

  await turn('need', 'need_title');
  await take(page, 'need-reason', PAGE);
  await press(page, 'reason_regulating');
  await take(page, 'need-which', NARROW);
  await press(page, 'need_release');
  await page.getByRole('heading', { name: say('need_way_heading') }).waitFor();
  await take(page, 'need-way', PAGE);

  await turn('plan', 'plan_title');
  await page.getByText(say('plan_empty')).waitFor();
  await take(page, 'plan-empty', PAGE);
  const lines = {
    plan_signs: ['I stop answering the group chat', 'Scrolling past two'],
    plan_people: ['Noor', 'My aunt, 555 0123', 'Mr. Adeyemi, art room'],
  };
  for (const [step, texts] of Object.entries(lines)) {
    for (const text of texts) {
      await page
        .getByRole('region', { name: say(step) })
        .getByRole('textbox')
        .fill(text);
      await page.keyboard.press('Enter');
      await page.locator('.plan-text', { hasText: text }).waitFor();
    }
  }
  await take(page, 'plan', PAGE);
  await page.emulateMedia({ media: 'print' });
  await take(page, 'plan-on-paper', [720]);
  await page.emulateMedia({ media: null });

  await turn('insight', 'insight_title');
  await page.getByText(say('insight_empty_off')).waitFor();
  await take(page, 'insight-off', PAGE);
  await page.getByLabel(say('history_switch')).check();
  await page.getByText(say('insight_empty_on')).waitFor();
  await page.evaluate(putOnDisk, ['history', moments] as const);
  await page.reload();
  await page.getByText(say('insight_noticed_note')).waitFor();
  await take(page, 'insight', PAGE);
  await page.evaluate(putOnDisk, ['history', jokes] as const);
  await page.reload();
  await page.getByText(say('jokes_body')).waitFor();
  await press(page, 'insight_delete_all');
  await take(page, 'insight-jokes', NARROW);

  await turn('talk', 'talk_heading');
  await take(page, 'talk', PAGE);

  await turn('your-data', 'data_title');
  await take(page, 'data', PAGE);
  await press(page, 'lock_set');
  await box(page, 'lock_new').fill('short');
  await press(page, 'lock_set_now');
  await page.getByText(say('lock_short')).waitFor();
  await take(page, 'data-set', NARROW);
  await box(page, 'lock_new').fill(WORDS);
  await box(page, 'lock_again').fill(WORDS);
  await press(page, 'lock_set_now');
  await page.getByText(say('lock_said_set')).waitFor();
  await press(page, 'lock_change');
  await take(page, 'data-change', NARROW);

  await page.goto(page.url().replace(/#.*/, '#journal'));
  await page.reload();
  await box(page, 'lock_passphrase').fill('not it');
  await press(page, 'lock_open');
  await page.getByText(say('lock_wrong')).waitFor();
  await take(page, 'locked', PAGE);

  await turn('your-data', 'data_title');
  await press(page, 'erase_all');
  await page.getByText(say('erase_all_ask')).waitFor();
  await take(page, 'data-locked-erase', NARROW);
  await page.getByRole('button', { name: say('erase_yes'), exact: true }).click();
  await page.getByText(say('erase_all_gone')).waitFor();
  await take(page, 'data-erased', NARROW);

  await keepSettings(browsing, { appearance: 'dark' });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const newer = indexedDB.open('records', 99);
        newer.onsuccess = () => {
          newer.result.close();
          resolve();
        };
      }),
  );
  await page.goto(page.url().replace(/#.*/, '#journal'));
  await page.reload();
  await page.getByText(say('notes_trouble_newer')).waitFor();
  await take(page, 'newer', NARROW);
} finally {
  await browsing.close();
}
finish();
