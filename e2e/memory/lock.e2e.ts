/**
 * What is written stays readable to its writer alone, comes along as a copy, and goes for good:
 * on the shipped build, with the browser's own disk looked at.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ChromiumBrowsing } from '../support/chromium.ts';
import { consentInChromium } from '../support/consent.ts';
import { heavy } from '../support/drafts.ts';
import { openNotes, readDisk } from '../support/notes.ts';
import { until } from '../support/patience.ts';
import { rows } from '../support/places.ts';
import { expect, test } from '../support/test.ts';
import { POST_ANYWAY, say } from '../support/words.ts';

const WORDS = 'four slow blue kites';
const PAGE = 'the heron stood there all morning';

const button = (page: Page, key: string) =>
  page.getByRole('button', { name: say(key), exact: true });
const box = (page: Page, key: string) => page.getByLabel(say(key), { exact: true });

/** What the browser itself still holds: settings, session, permissions, registered scripts. */
const whatIsLeft = () =>
  (async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: Record<'local' | 'session', { get(all: null): Promise<object> }>;
        permissions: { getAll(): Promise<{ origins: string[] }> };
        scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
      };
    };
    return {
      local: await chrome.storage.local.get(null),
      session: await chrome.storage.session.get(null),
      origins: (await chrome.permissions.getAll()).origins,
      scripts: await chrome.scripting.getRegisteredContentScripts(),
      databases: (await indexedDB.databases()).map(({ name }) => name),
    };
  })();

test('kept, locked, kept while locked, opened, copied, erased', async () => {
  const browsing = await ChromiumBrowsing.launch();
  try {
    await consentInChromium(browsing, { ticked: ['Instagram'], added: [] });
    const notes = await openNotes(browsing, 'journal');
    expect(await notes.evaluate(readDisk)).toBeNull();
    await box(notes, 'journal_text').fill(PAGE);
    expect(await notes.evaluate(readDisk)).toBeNull();
    await button(notes, 'journal_keep').click();
    await notes.getByText(say('journal_status_kept')).waitFor();
    expect(await notes.evaluate(readDisk)).toContain(PAGE);
    await box(notes, 'journal_text').press('End');
    await notes.keyboard.type(', then flew');
    await until('what is kept is saved as it is typed', async () =>
      ((await notes.evaluate(readDisk)) ?? '').includes(`${PAGE}, then flew`),
    );

    await notes.goto(notes.url().replace('#journal', '#your-data'));
    await notes.getByLabel(say('history_switch')).check();
    await button(notes, 'lock_set').click();
    await box(notes, 'lock_new').fill(WORDS);
    await box(notes, 'lock_again').fill(WORDS);
    await button(notes, 'lock_set_now').click();
    await notes.getByText(say('lock_said_set')).waitFor();
    const locked = (await notes.evaluate(readDisk)) ?? '';
    expect(locked).not.toContain(PAGE);
    expect(locked).not.toContain(WORDS);
    await notes.close();

    const tab = await browsing.newTab();
    await tab.open(rows.textarea);
    const draft = heavy();
    await tab.write(draft);
    await tab.clickPost();
    await tab.pause.waitOpen();
    await tab.pause.press(say('pause_keep'));
    await until('it is saved', async () => (await tab.pause.text()).includes(say('keep_done')));
    await tab.pause.press(say('keep_back'));
    await tab.pause.waitClosed();
    const posted = heavy();
    await tab.keys('mod+a', 'backspace');
    await tab.write(posted);
    await tab.clickPost();
    await tab.pause.waitOpen();
    await tab.pause.press(POST_ANYWAY);
    await tab.waitPosts(1);
    expect((await tab.posts()).map(({ text }) => text)).toEqual([posted]);
    await tab.close();

    const again = await openNotes(browsing, 'journal');
    await again.getByRole('heading', { name: say('lock_ask_heading') }).waitFor();
    const disk = (await again.evaluate(readDisk)) ?? '';
    for (const secret of [draft, posted, PAGE, 'Instagram']) expect(disk).not.toContain(secret);
    await box(again, 'lock_passphrase').fill('four slow blue boats');
    await button(again, 'lock_open').click();
    await again.getByText(say('lock_wrong')).waitFor();
    await box(again, 'lock_passphrase').fill(WORDS);
    await again.keyboard.press('Enter');
    await again.getByText(draft).waitFor();
    await again.getByText(`${PAGE}, then flew`).waitFor();

    await again.goto(again.url().replace('#journal', '#your-data'));
    const downloading = again.waitForEvent('download');
    await button(again, 'export_save').click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^notes-\d{4}-\d\d-\d\d\.json$/);
    const copy = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(copy.settings).toMatchObject({ history: true });
    expect(copy.journal.map(({ text }: { text: string }) => text).sort()).toEqual(
      [draft, `${PAGE}, then flew`].sort(),
    );
    expect(copy.history.map(({ choice }: { choice: string }) => choice).sort()).toEqual([
      'keep',
      'post',
    ]);
    expect(copy.history[0]).toMatchObject({ site: 'Instagram', level: 'care' });
    expect(JSON.stringify(copy.history)).not.toContain(posted);

    const before = await again.evaluate(whatIsLeft);
    expect(before.origins).not.toEqual([]);
    // Remembered in memory for the popup's card: that something was posted, and no word of it.
    expect(Object.keys(before.session).some((key) => key.startsWith('posted-'))).toBe(true);
    expect(JSON.stringify(before.session)).not.toContain(posted);
    await again.getByRole('button', { name: new RegExp(`^${say('erase_all')}`) }).click();
    await button(again, 'erase_yes').click();
    await again.getByText(say('erase_all_gone')).waitFor();
    expect(await again.evaluate(whatIsLeft)).toEqual({
      local: {},
      session: {},
      origins: [],
      scripts: [],
      databases: [],
    });
    expect(browsing.strays).toEqual([]);
  } finally {
    await browsing.close();
  }
});

test('records that cannot be opened are said in words, and never stop a post', async () => {
  const browsing = await ChromiumBrowsing.launch();
  try {
    await consentInChromium(browsing, { ticked: ['Instagram'], added: [] });
    const notes = await openNotes(browsing, 'your-data');
    await notes.getByLabel(say('history_switch')).check();
    await notes.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const later = indexedDB.open('records', 99);
          later.onsuccess = () => {
            later.result.close();
            resolve();
          };
        }),
    );
    await notes.goto(notes.url().replace('#your-data', '#journal'));
    await notes.reload();
    await notes.getByText(say('notes_trouble_newer')).waitFor();

    const tab = await browsing.newTab();
    await tab.open(rows.textarea);
    const draft = heavy();
    await tab.write(draft);
    await tab.clickPost();
    await tab.pause.waitOpen();
    await tab.pause.press(say('pause_keep'));
    await until('it says why not', async () =>
      (await tab.pause.text()).includes(say('keep_newer')),
    );
    await tab.pause.press(say('pause_back'));
    await until('the first card is back', async () =>
      (await tab.pause.buttons()).includes(POST_ANYWAY),
    );
    await tab.pause.press(POST_ANYWAY);
    await tab.waitPosts(1);
    expect((await tab.posts()).map(({ text }) => text)).toEqual([draft]);
    expect(await tab.sends()).toBe(1);
  } finally {
    await browsing.close();
  }
});
