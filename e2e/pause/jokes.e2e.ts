/** The one gentle question after a row of jokes: on whichever page comes next, once, and only with history on. */
import type { Page } from '@playwright/test';
import { ChromiumBrowsing, type ChromiumTab } from '../support/chromium.ts';
import { consentInChromium } from '../support/consent.ts';
import { selfAttack } from '../support/drafts.ts';
import { openNotes, putOnDisk } from '../support/notes.ts';
import { until } from '../support/patience.ts';
import { rows } from '../support/places.ts';
import { store } from '../support/popup.ts';
import { expect, test } from '../support/test.ts';
import { say } from '../support/words.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Four of them, yesterday. */
const yesterday = (now: number) =>
  [1, 2, 3, 4].map((id) => ({
    id: `yesterday-${id}`,
    hour: now - DAY_MS,
    site: 'Reddit',
    level: 'pause',
    feelings: [],
    reason: '',
    choice: 'joke',
  }));

/** How many moments are remembered, and whether the question is due. */
const remembered = (notes: Page) =>
  notes.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(keys: object): Promise<{ jokesDue: number }> } } };
    };
    const opened = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('records');
      opening.onsuccess = () => resolve(opening.result);
    });
    const count = await new Promise<number>((resolve) => {
      const counting = opened.transaction('history').objectStore('history').count();
      counting.onsuccess = () => resolve(counting.result);
    });
    opened.close();
    return { count, due: (await chrome.storage.local.get({ jokesDue: 0 })).jokesDue > 0 };
  });

async function hold(tab: ChromiumTab): Promise<string> {
  await tab.page.bringToFront();
  await tab.write(selfAttack());
  await tab.clickPost();
  await tab.pause.waitOpen();
  return tab.pause.heading();
}

/** Held, and let through by this button: exactly once. */
async function letThrough(tab: ChromiumTab, by: string): Promise<string> {
  const before = (await tab.posts()).length;
  const heading = await hold(tab);
  await tab.pause.press(say(by));
  await tab.waitPosts(before + 1);
  expect(await tab.posts()).toHaveLength(before + 1);
  return heading;
}
const joke = (tab: ChromiumTab) => letThrough(tab, 'pause_joke');
const post = (tab: ChromiumTab) => letThrough(tab, 'pause_post');

test('asked once, on another page, and not where history is off', async () => {
  const browsing = await ChromiumBrowsing.launch();
  try {
    await consentInChromium(browsing, { ticked: ['Instagram'], added: ['blog.example'] });
    await store(browsing, { history: true, dailyPauseLimit: 100 });
    const here = await browsing.newTab();
    await here.open(rows.textarea);
    const there = await browsing.newTab();
    await there.open(rows.formInput);
    const notes = await openNotes(browsing, 'journal');
    const ordinary = say('pause_heading');

    expect(await joke(here)).toBe(ordinary);
    await until('the first is remembered', async () => (await remembered(notes)).count === 1);
    await notes.evaluate(putOnDisk, ['history', yesterday(Date.now())] as const);

    await store(browsing, { history: false });
    expect(await joke(here)).toBe(ordinary);
    expect(await post(there)).toBe(ordinary);
    expect(await remembered(notes)).toEqual({ count: 5, due: false });

    await store(browsing, { history: true });
    expect(await joke(here)).toBe(ordinary);
    await until('the question is due', async () => (await remembered(notes)).due);
    expect(await post(there)).toBe(say('pause_heading_jokes'));

    await until('that is remembered', async () => (await remembered(notes)).count === 7);
    expect(await joke(here)).toBe(ordinary);
    await until('the last is remembered', async () => (await remembered(notes)).count === 8);
    expect(await remembered(notes)).toEqual({ count: 8, due: false });
    expect(await post(there)).toBe(ordinary);
  } finally {
    await browsing.close();
  }
});
