import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const { fake } = await vi.hoisted(async () => {
  const { fakeBrowser } = await import('../consent/testing/fake-browser.ts');
  return { fake: fakeBrowser() };
});
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
vi.mock('../../store/extension.ts', () => ({ default: fake.browser }));

import '../background.ts';
import { asksNow } from '../../core/insight/jokes.ts';
import { LONGEST_PAGE } from '../../store/journal.ts';
import { lockWith, unlock } from '../../store/lock/lock.ts';
import { dropAll, dropRow, putRows, readRows } from '../../store/rows.ts';
import { changeSettings, readSettings } from '../../store/settings.ts';
import { forgetPosted, postedLately } from './after-posting.ts';
import { forgetJokes } from './jokes.ts';
import { forgetSecret } from './session.ts';

const HOUR_MS = 60 * 60 * 1000;
const tab = { id: 7, incognito: false };
const REDDIT = { id: 'breather', url: 'https://www.reddit.com/r/x/', tab };
const tell = async (message: unknown, sender: object = REDDIT) =>
  (await Promise.all(fake.browser.runtime.onMessage.tell(message, sender)))[0];
const journal = async (own?: CryptoKey) => (await readRows('journal', own)).rows;
const history = async () => (await readRows('history', undefined)).rows;

beforeEach(() => {
  vi.restoreAllMocks();
  globalThis.indexedDB = new IDBFactory();
  fake.reset();
  forgetSecret();
});

describe('keeping a draft', () => {
  const keep = { kind: 'keep-draft', text: 'a hard day', feelings: ['guilt', 'sadly', 'stress'] };

  it('becomes a page of the journal, with the feelings there are words for', async () => {
    expect(await tell(keep)).toBe(true);
    const [page, ...others] = await journal();
    expect(page).toMatchObject({ text: 'a hard day', feelings: ['guilt', 'stress'] });
    expect(others).toEqual([]);
  });

  it('is kept once, however often it is said, also after the background slept', async () => {
    await Promise.all([tell(keep), tell(keep)]);
    forgetSecret();
    expect(await tell(keep)).toBe(true);
    expect(await journal()).toHaveLength(1);
    await tell({ ...keep, text: 'another one' });
    expect(await journal()).toHaveLength(2);
  });

  it('does not undo what was written on the page since, and can be kept anew once deleted', async () => {
    await tell(keep);
    const [page] = await journal();
    if (!page) throw new Error('nothing was kept');
    await putRows('journal', [{ ...page, text: 'a hard day, and a walk' }]);
    await tell(keep);
    expect((await journal()).map(({ text }) => text)).toEqual(['a hard day, and a walk']);
    await dropRow('journal', page.id);
    await tell(keep);
    expect((await journal()).map(({ text }) => text)).toEqual(['a hard day']);
  });

  it('has an id that tells nothing: another session gives the same words another one', async () => {
    await tell(keep);
    const [first] = await journal();
    await fake.storage.session.clear();
    forgetSecret();
    await tell(keep);
    const ids = (await journal()).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(ids).toContain(first?.id);
  });

  it('is sealed when a passphrase is set, with nobody there to type it', async () => {
    await lockWith('a long walk home', 1000);
    expect(await tell(keep)).toBe(true);
    expect(await journal()).toEqual([]);
    const own = await unlock('a long walk home');
    expect((await journal(own)).map(({ text }) => text)).toEqual(['a hard day']);
  });

  it.each([
    ['private-window', keep, { ...REDDIT, tab: { id: 7, incognito: true } }],
    ['too-long', { ...keep, text: 'a'.repeat(LONGEST_PAGE + 1) }, REDDIT],
    ['empty', { ...keep, text: ' \n' }, REDDIT],
    ['empty', { kind: 'keep-draft' }, REDDIT],
  ])('says why it was not kept: %s', async (because, message, sender) => {
    const words = `keep_${because.replace('-', '_')}`;
    expect(await tell(message, sender)).toEqual({ because, words });
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('keeps a page as long as it may be', async () => {
    expect(await tell({ ...keep, text: 'a'.repeat(LONGEST_PAGE) })).toBe(true);
  });

  it.each([
    ['full', new DOMException('no', 'QuotaExceededError')],
    ['unreadable', new DOMException('no', 'UnknownError')],
  ])('says so when the device is %s', async (because, error) => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw error;
    });
    expect(await tell(keep)).toEqual({ because, words: `keep_${because}` });
  });

  it('listens to nobody else', async () => {
    expect(await tell(keep, { ...REDDIT, id: 'another' })).toBeUndefined();
    expect(await tell(keep, { url: REDDIT.url, tab })).toBeUndefined();
    expect(await indexedDB.databases()).toEqual([]);
  });
});

describe('a moment', () => {
  const moment = {
    kind: 'moment',
    level: 'care',
    feelings: ['numb'],
    reason: 'regulating',
    choice: 'edit',
    text: 'a hard day',
  };

  it('is not kept until history is switched on', async () => {
    await tell(moment);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('is kept with the site the browser names, and never with words of the draft', async () => {
    await changeSettings({ history: true });
    await tell({ ...moment, site: 'elsewhere' });
    const [row] = await history();
    expect(row).toEqual({
      id: row?.id,
      hour: row?.hour,
      site: 'Reddit',
      level: 'care',
      feelings: ['numb'],
      reason: 'regulating',
      choice: 'edit',
    });
    expect((row?.hour ?? 1) % HOUR_MS).toBe(0);
  });

  it.each([
    ['a reason that is a sentence', { ...moment, reason: 'I hate my life' }, ''],
    ['no reason', { ...moment, reason: undefined }, ''],
  ])('leaves out %s', async (_what, told, reason) => {
    await changeSettings({ history: true });
    await tell(told);
    expect((await history())[0]?.reason).toBe(reason);
  });

  it.each([
    ['a choice that is a sentence', { ...moment, choice: 'I hate my life' }, REDDIT],
    ['no known level', { ...moment, level: 'awful' }, REDDIT],
    ['a private window', moment, { ...REDDIT, tab: { id: 7, incognito: true } }],
    ['no tab', moment, { id: 'breather', url: REDDIT.url }],
    ['no site', moment, { ...REDDIT, url: 'about:blank' }],
  ])('is not kept for %s', async (_what, told, sender) => {
    await changeSettings({ history: true });
    await tell(told, sender);
    expect(await history()).toEqual([]);
  });

  it('knows the site of a frame without an address of its own', async () => {
    await changeSettings({ history: true });
    await tell(moment, { ...REDDIT, url: 'about:blank', origin: 'https://www.reddit.com' });
    expect((await history())[0]?.site).toBe('Reddit');
  });
});

describe('after posting anyway', () => {
  const posted = { kind: 'moment', level: 'pause', feelings: [], reason: '', choice: 'post' };

  it('remembers the tab for an hour, in memory only, with no word of the draft', async () => {
    await tell(posted);
    const now = Date.now();
    expect(await postedLately(7, now)).toEqual({ linesFirst: false });
    expect(await postedLately(8, now)).toBe(null);
    expect(await postedLately(7, now + HOUR_MS)).toBe(null);
    expect(fake.storage.kept()).toEqual({});
    expect(await indexedDB.databases()).toEqual([]);
    expect(Object.keys(fake.storage.inSession())).toEqual(['posted-7']);
    await forgetPosted(7);
    expect(await postedLately(7, now)).toBe(null);
  });

  it.each([
    ['pause', false],
    ['care', false],
    ['crisis', true],
  ] as const)('after %s, whether lines come first there is %s', async (level, linesFirst) => {
    await tell({ ...posted, level });
    expect(await postedLately(7, Date.now())).toEqual({ linesFirst });
  });

  it('remembers nothing of a draft that was edited, or of a private window', async () => {
    await tell({ ...posted, choice: 'edit' });
    await tell(posted, { ...REDDIT, tab: { id: 7, incognito: true } });
    expect(fake.storage.inSession()).toEqual({});
  });
});

describe('the people of the plan', () => {
  const ask = (sender: object = REDDIT) => tell({ kind: 'circle' }, sender);
  const write = (...people: string[]) =>
    putRows(
      'plan',
      people.map((text, order) => ({ id: text, step: 'people' as const, text, order })),
    );

  it('are three at most, short, in their order', async () => {
    await write('Noor', 'my aunt,\n 555 0123', 'x'.repeat(80), 'a fourth');
    expect(await ask()).toEqual({
      people: ['Noor', 'my aunt, 555 0123', `${'x'.repeat(59)}…`],
      locked: false,
    });
  });

  it('stay behind a passphrase', async () => {
    await write('Noor');
    await lockWith('a long walk home', 1000);
    expect(await ask()).toEqual({ people: [], locked: true });
  });

  it.each([
    ['a private window', { ...REDDIT, tab: { id: 7, incognito: true } }],
    ['who is in no tab', { id: 'breather', url: REDDIT.url }],
    ['a page without encryption', { ...REDDIT, url: 'http://www.reddit.com/' }],
  ])('are not told to %s', async (_whom, sender) => {
    await write('Noor');
    expect(await ask(sender)).toEqual({ people: [], locked: false });
  });

  it('are told to nobody else, and asking makes no database', async () => {
    expect(await ask({ ...REDDIT, id: 'another' })).toBeUndefined();
    expect(await ask()).toEqual({ people: [], locked: false });
    expect(await indexedDB.databases()).toEqual([]);
  });
});

describe('a row of jokes', () => {
  const joke = { kind: 'moment', level: 'pause', feelings: [], reason: '', choice: 'joke' };
  const DAY_MS = 24 * HOUR_MS;
  /** Whether the next card may ask, once the last of them was told. */
  const jokesOn = async (...days: number[]) => {
    const now = Date.now();
    for (const day of days) {
      vi.spyOn(Date, 'now').mockReturnValue(now - day * DAY_MS);
      await tell(joke);
    }
    vi.restoreAllMocks();
    return asksNow((await readSettings()).settings, now);
  };

  it('is noticed where history is on, and not before there are enough', async () => {
    expect(await jokesOn(1, 1, 0, 0, 0)).toBe(false);
    await changeSettings({ history: true });
    expect(await jokesOn(1, 1, 0, 0)).toBe(false);
    expect(await jokesOn(0)).toBe(true);
    await tell({ ...joke, choice: 'edit' });
    expect(await jokesOn()).toBe(true);
  });

  it('is noticed under a passphrase too, by hours in memory alone', async () => {
    await changeSettings({ history: true });
    await lockWith('a long walk home', 1000);
    expect(await jokesOn(1, 1, 0, 0)).toBe(false);
    expect(await jokesOn(0)).toBe(true);
    expect(Object.keys(fake.storage.inSession())).toEqual(['jokes']);
    expect(JSON.stringify(fake.storage.inSession())).toMatch(/^\{"jokes":\[(\d+,?){5}\]\}$/);
  });

  it.each(['with', 'without'])(
    'is forgotten with what was counted, %s a passphrase',
    async (how) => {
      await changeSettings({ history: true });
      if (how === 'with') await lockWith('a long walk home', 1000);
      expect(await jokesOn(1, 1, 0, 0, 0)).toBe(true);
      await dropAll('history');
      await forgetJokes();
      expect(await jokesOn()).toBe(false);
      expect(fake.storage.inSession()).toEqual({});
      expect(await jokesOn(0)).toBe(false);
    },
  );

  it('is not noticed once it was asked about', async () => {
    await changeSettings({ history: true, jokesAsked: 1 });
    expect(await jokesOn(1, 1, 0, 0, 0)).toBe(false);
    expect((await readSettings()).settings.jokesDue).toBe(0);
  });

  it('is none of a private window’s', async () => {
    await changeSettings({ history: true });
    await jokesOn(1, 1, 0, 0);
    await tell(joke, { ...REDDIT, tab: { id: 7, incognito: true } });
    expect(await jokesOn()).toBe(false);
  });
});

describe('opening a page of its own', () => {
  it.each([
    ['journal', 'notes.html#journal'],
    ['catch-check-change', 'notes.html#catch-check-change'],
    ['need', 'notes.html#need'],
    ['plan', 'notes.html#plan'],
    ['talk', 'talk.html'],
  ])('opens %s', async (page, file) => {
    await tell({ kind: 'open-page', page });
    expect(fake.opened).toEqual([`chrome-extension://breather/src/entry/${file}`]);
  });

  it.each(['your-data', 'https://evil.example', '', undefined])(
    'does not open %s',
    async (page) => {
      expect(await tell({ kind: 'open-page', page })).toBeUndefined();
      expect(fake.opened).toEqual([]);
    },
  );
});
