/** The disk says no: on a real one, the page says so in words, loses none, and goes on when it can. */
import type { Page } from '@playwright/test';
import { ChromiumBrowsing } from '../support/chromium.ts';
import { consentInChromium, welcomeInChromium } from '../support/consent.ts';
import { heavy } from '../support/drafts.ts';
import { openNotes, readDisk } from '../support/notes.ts';
import { until } from '../support/patience.ts';
import { rows } from '../support/places.ts';
import { expect, test } from '../support/test.ts';
import { say } from '../support/words.ts';

const WORDS = 'the heron stood there all morning';

const button = (page: Page, key: string) =>
  page.getByRole('button', { name: say(key), exact: true });

async function alone(run: (browsing: ChromiumBrowsing) => Promise<void>): Promise<void> {
  const browsing = await ChromiumBrowsing.launch();
  try {
    await run(browsing);
  } finally {
    await browsing.close();
  }
}

async function write(journal: Page): Promise<void> {
  await journal.getByLabel(say('journal_text'), { exact: true }).fill(WORDS);
  await button(journal, 'journal_keep').click();
}

async function kept(journal: Page): Promise<void> {
  await journal.getByText(say('journal_status_kept')).waitFor();
  expect(await journal.evaluate(readDisk)).toContain(WORDS);
}

/** Runs in a page of the extension: its notes as another version has them open, and won't let go. */
const hold = (version: number) =>
  new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('records', version);
    opening.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion > 0) return;
      const of = (name: string) => opening.result.createObjectStore(name, { keyPath: 'id' });
      of('journal').createIndex('by-time', 'writtenAt');
      of('plan').createIndex('by-step', 'step');
      of('history').createIndex('by-hour', 'hour');
    };
    opening.onsuccess = () => {
      (globalThis as unknown as { held: IDBDatabase }).held = opening.result;
      resolve();
    };
    opening.onerror = () => reject(opening.error);
  });

test('another tab with an older version in the way: said, then kept when it is closed; a newer one: said', () =>
  alone(async (browsing) => {
    const other = await welcomeInChromium(browsing);
    await other.evaluate(hold, 1);
    const journal = await openNotes(browsing, 'journal');
    await journal.getByText(say('notes_trouble_blocked')).waitFor();
    await other.close();
    await button(journal, 'notes_try_again').click();
    await write(journal);
    await kept(journal);

    await journal.evaluate(hold, 99);
    await journal.reload();
    await journal.getByText(say('notes_trouble_newer')).first().waitFor();
  }));

test('the disk is full: said, and kept once there is room; a draft from a pause can still be posted, once', () =>
  alone(async (browsing) => {
    await consentInChromium(browsing, { ticked: ['Instagram'], added: [] });
    const journal = await openNotes(browsing, 'journal');
    const session = await browsing.context.newCDPSession(journal);
    const origin = `chrome-extension://${browsing.extensionId}`;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await write(journal);
    await journal.getByText(say('notes_trouble_full')).waitFor();
    await expect(journal.getByLabel(say('journal_text'), { exact: true })).toHaveValue(WORDS);

    const tab = await browsing.newTab();
    await tab.open(rows.textarea);
    await tab.write(heavy());
    await tab.clickPost();
    await tab.pause.waitOpen();
    await tab.pause.press(say('pause_keep'));
    await until('it says that it is not kept', async () =>
      (await tab.pause.text()).includes(say('keep_full')),
    );
    await tab.pause.press(say('keep_back'));
    await tab.pause.waitClosed();
    // Asked about once, and then its writer's.
    await tab.clickPost();
    await tab.waitPosts(1);
    expect(await tab.sends()).toBe(1);

    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await journal.bringToFront();
    await button(journal, 'notes_try_again').click();
    await kept(journal);
  }));
