import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const { storage } = await vi.hoisted(async () => {
  const { fakeStorage } = await import('./testing/fake-storage.ts');
  return { storage: fakeStorage() };
});
vi.mock('./extension.ts', () => ({ default: { storage } }));

import { DEFAULT_SETTINGS } from './defaults.ts';
import { GUARDS } from './guards.ts';
import {
  changeSettings,
  readSettings,
  repairSettings,
  understand,
  watchSettings,
} from './settings.ts';

beforeEach(() => storage.reset());

describe('reading', () => {
  it('gives the defaults when nothing was ever stored, and stores nothing by reading', async () => {
    expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
    expect(storage.kept()).toEqual({});
  });

  it.each([
    ['sites', ['http://www.reddit.com/*']],
    ['sites', ['<all_urls>']],
    ['sites', 'https://www.reddit.com/*'],
    ['region', 'United States'],
    ['region', 7],
    ['handles', [1]],
    ['firstName', null],
    ['appearance', 'sepia'],
    ['pausedUntil', Number.NaN],
    ['pausedUntil', '1'],
    ['pausedUntil', -1],
    ['directMessages', {}],
    ['dailyPauseLimit', 1.5],
    ['dailyPauseLimit', 1e9],
    ['sitePauses', { 'https://www.reddit.com/*': 'later' }],
    ['sensitivity', 'loud'],
    ['languages', ['English, please']],
    ['wordsAboutMe', 'goblin'],
    ['wordsNotAboutMe', ['x'.repeat(61)]],
    ['quietHours', { from: 1320 }],
    ['quietHours', { from: 1320, to: 1440 }],
    ['mutes', []],
    ['mutes', { burden: 'tomorrow' }],
    ['today', { day: '22/11/2026', pauses: 1 }],
    ['today', { day: '2026-11-22' }],
    ['version', 'one'],
  ])('falls back for an unreadable %s and keeps the rest', async (field, spoilt) => {
    const good = { appearance: 'dark', firstName: 'Sam', handles: ['sam'] };
    storage.put({ ...good, [field]: spoilt });

    const { settings, problems } = await readSettings();

    expect(problems).toEqual([field]);
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      ...good,
      [field]: DEFAULT_SETTINGS[field as keyof typeof DEFAULT_SETTINGS],
    });
  });

  it('makes whole settings of anything at all', () => {
    const fields = Object.keys(DEFAULT_SETTINGS) as (keyof typeof DEFAULT_SETTINGS)[];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fields, 'other'), fc.jsonValue()), (stored) => {
        const { settings, problems } = understand(stored);
        expect(Object.keys(settings)).toEqual(fields);
        for (const field of fields) {
          expect(GUARDS[field](settings[field])).toBe(true);
          if (problems.includes(field)) expect(settings[field]).toEqual(DEFAULT_SETTINGS[field]);
        }
      }),
    );
  });

  it('reads what a later Breather wrote as far as it can, and leaves the rest alone', async () => {
    const later = { version: 9, region: 'GB', appearance: 'sepia', tides: 'high' };
    storage.put(later);

    const { settings, problems } = await readSettings();

    expect(settings).toEqual({ ...DEFAULT_SETTINGS, region: 'GB' });
    expect(problems).toEqual(['appearance']);
    await changeSettings({ firstName: 'Sam' });
    expect(storage.kept()).toEqual({ ...later, firstName: 'Sam' });
  });

  it('rejects when the browser gives no storage, so that a draft is let go', async () => {
    storage.refuseWith(new Error('Extension context invalidated.'));
    await expect(readSettings()).rejects.toThrow('invalidated');
  });
});

describe('changing', () => {
  it('writes only what changed', async () => {
    const after = await changeSettings({ region: 'CA' });
    expect(after).toEqual({ ...DEFAULT_SETTINGS, region: 'CA' });
    expect(storage.kept()).toEqual({ region: 'CA' });
  });

  it('loses none of many quick changes to one field', async () => {
    const add = (handle: string) =>
      changeSettings((now) => ({ handles: [...now.handles, handle] }));
    await Promise.all(['a', 'b', 'c', 'd'].map(add));
    expect(storage.kept()).toEqual({ handles: ['a', 'b', 'c', 'd'] });
  });

  it('says so when a change fails, and does the next one all the same', async () => {
    const fails = changeSettings(() => {
      throw new Error('no');
    });
    const works = changeSettings({ region: 'US' });
    await expect(fails).rejects.toThrow('no');
    expect((await works).region).toBe('US');
  });

  it('writes nothing for an empty change', async () => {
    await changeSettings({});
    expect(storage.kept()).toEqual({});
  });

  it('repairs the spoilt fields only', async () => {
    storage.put({ region: 5, firstName: 'Sam' });
    expect((await repairSettings()).problems).toEqual([]);
    expect(storage.kept()).toEqual({ firstName: 'Sam' });
  });
});

describe('watching', () => {
  it('tells of changes until told to stop', async () => {
    const seen: string[] = [];
    const stop = watchSettings(({ settings }) => seen.push(settings.region));
    await changeSettings({ region: 'GB' });
    await vi.waitFor(() => expect(seen).toEqual(['GB']));

    stop();
    expect(storage.listening()).toBe(0);
    await changeSettings({ region: 'US' });
    expect(seen).toEqual(['GB']);
  });
});
