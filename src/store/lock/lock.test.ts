import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openRecords } from '../records.ts';
import { putRows, readRows } from '../rows.ts';
import type { JournalPage, Moment, PlanLine } from '../types.ts';
import { changePassphrase, lockWith, readLock, removeLock, unlock } from './lock.ts';

/** Enough for a test; what ships is ITERATIONS. */
const FEW = 1000;
const WORDS = 'a long walk home';

const page: JournalPage = { id: 'a', writtenAt: 5, text: 'only for me', feelings: ['tension'] };
const line: PlanLine = { id: 'b', step: 'people', text: 'my aunt', order: 0 };
const moment: Moment = {
  id: 'c',
  hour: 3_600_000 * 500_000,
  site: 'Reddit',
  level: 'pause',
  feelings: [],
  reason: '',
  choice: 'edit',
};

beforeEach(async () => {
  vi.restoreAllMocks();
  globalThis.indexedDB = new IDBFactory();
});

const keepAll = async () => {
  await putRows('journal', [page]);
  await putRows('plan', [line]);
  await putRows('history', [moment]);
};

/** Every byte on the disk, as text: what somebody would see who looks. */
async function disk(): Promise<string> {
  const records = await openRecords();
  const all = await Promise.all(
    [...records.objectStoreNames].map((store) => records.getAll(store)),
  );
  records.close();
  return JSON.stringify(all, (_key, value) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
  );
}

async function readAll(passphrase: string) {
  const own = await unlock(passphrase);
  return {
    journal: (await readRows('journal', own)).rows,
    plan: (await readRows('plan', own)).rows,
    history: (await readRows('history', own)).rows,
  };
}

const everything = { journal: [page], plan: [line], history: [moment] };
const nothing = { journal: [], plan: [], history: [] };

describe('with a passphrase', () => {
  it('leaves no word of journal, plan or history in the open', async () => {
    await keepAll();
    expect(await disk()).toContain('only for me');
    await lockWith(WORDS, FEW);
    const seen = await disk();
    for (const word of ['only for me', 'my aunt', 'Reddit', 'tension', 'edit', WORDS]) {
      expect(seen).not.toContain(word);
    }
  });

  it('opens with the passphrase, however a keyboard writes it, and with nothing else', async () => {
    await keepAll();
    await lockWith('caf\u00e9 au lait', FEW);
    expect(await readAll('cafe\u0301 au lait')).toEqual(everything);
    expect(await unlock('cafe au lait')).toBeUndefined();
    expect(await readAll('cafe au lait')).toEqual(nothing);
    expect((await readRows('journal', undefined)).unreadable).toBe(1);
  });

  it('seals what is kept while it is locked', async () => {
    await lockWith(WORDS, FEW);
    await keepAll();
    expect(await disk()).not.toContain('only for me');
    expect(await readAll(WORDS)).toEqual(everything);
  });

  it('hides the length of a page, and on which day a moment was', async () => {
    await lockWith(WORDS, FEW);
    await putRows('journal', [page, { ...page, id: 'd', text: 'only for me, and a bit more' }]);
    await putRows('history', [moment]);
    const records = await openRecords();
    const sizes = (await records.getAll('journal')).map((row) =>
      'sealed' in row ? row.sealed.body.length : 0,
    );
    expect(sizes[0]).toBe(sizes[1]);
    const [sealed] = await records.getAll('history');
    expect(sealed).toHaveProperty('goneAfter');
    expect((sealed as { goneAfter: number }).goneAfter % (7 * 24 * 3_600_000)).toBe(0);
    records.close();
  });

  it('opens a row in its own place only', async () => {
    await lockWith(WORDS, FEW);
    await putRows('journal', [page]);
    const records = await openRecords();
    const [row] = await records.getAll('journal');
    await records.put('journal', { ...row, id: 'elsewhere' } as never);
    records.close();
    const read = await readRows('journal', await unlock(WORDS));
    expect(read).toEqual({ rows: [page], unreadable: 1 });
  });

  it('is locked once: a second lock would hide what the first one holds', async () => {
    await keepAll();
    await lockWith(WORDS, FEW);
    await expect(lockWith('another one', FEW)).rejects.toThrow();
    expect(await readAll(WORDS)).toEqual(everything);
  });
});

describe('changing and removing it', () => {
  beforeEach(async () => {
    await keepAll();
    await lockWith(WORDS, FEW);
  });

  it('changes with the old one, and only then', async () => {
    expect(await changePassphrase('not it', 'new words', FEW)).toBe(false);
    expect(await changePassphrase(WORDS, 'new words', FEW)).toBe(true);
    expect(await unlock(WORDS)).toBeUndefined();
    expect(await readAll('new words')).toEqual(everything);
  });

  it('comes off with the passphrase, and only then', async () => {
    expect(await removeLock('not it')).toBe(false);
    expect(await readLock()).toBeDefined();
    expect(await removeLock(WORDS)).toBe(true);
    expect(await readLock()).toBeUndefined();
    expect((await readRows('journal', undefined)).rows).toEqual([page]);
    expect(await disk()).toContain('my aunt');
  });

  it('says no where there is no lock', async () => {
    await removeLock(WORDS);
    expect(await unlock(WORDS)).toBeUndefined();
    expect(await changePassphrase(WORDS, 'x', FEW)).toBe(false);
    expect(await removeLock(WORDS)).toBe(false);
  });
});

describe('when it breaks half way', () => {
  const failAtPut = (count: number) => {
    let puts = 0;
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given: Parameters<IDBObjectStore['put']>
    ) {
      puts += 1;
      if (puts === count) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    });
  };

  it.each([1, 2, 3, 4])('loses nothing when write %i of locking fails', async (count) => {
    await keepAll();
    failAtPut(count);
    await expect(lockWith(WORDS, FEW)).rejects.toMatchObject({ trouble: 'full' });
    vi.restoreAllMocks();
    expect(await readLock()).toBeUndefined();
    expect((await readRows('journal', undefined)).rows).toEqual([page]);
    expect((await readRows('plan', undefined)).rows).toEqual([line]);
    expect((await readRows('history', undefined)).rows).toEqual([moment]);
  });

  it.each([1, 2, 3])('loses nothing when write %i of unlocking for good fails', async (count) => {
    await keepAll();
    await lockWith(WORDS, FEW);
    failAtPut(count);
    await expect(removeLock(WORDS)).rejects.toMatchObject({ trouble: 'full' });
    vi.restoreAllMocks();
    expect(await readAll(WORDS)).toEqual(everything);
  });

  it('never seals a row for a lock that was taken off meanwhile', async () => {
    await lockWith(WORDS, FEW);
    const importKey = crypto.subtle.importKey.bind(crypto.subtle);
    let removed = false;
    vi.spyOn(crypto.subtle, 'importKey').mockImplementation((async (...given: unknown[]) => {
      if (given[0] === 'spki' && !removed) {
        removed = true;
        expect(await removeLock(WORDS)).toBe(true);
      }
      return importKey(...(given as Parameters<typeof importKey>));
    }) as typeof importKey);
    await putRows('journal', [page]);
    expect(removed).toBe(true);
    expect(await readRows('journal', undefined)).toEqual({ rows: [page], unreadable: 0 });
  });

  it('takes along what is kept at the same moment', async () => {
    await keepAll();
    const late = { ...page, id: 'late' };
    await Promise.all([lockWith(WORDS, FEW), putRows('journal', [late])]);
    expect((await readAll(WORDS)).journal).toEqual([page, late]);
    expect(await disk()).not.toContain('only for me');

    const later = { ...page, id: 'later' };
    await Promise.all([removeLock(WORDS), putRows('journal', [later])]);
    expect((await readRows('journal', undefined)).rows).toEqual([page, late, later]);
  });
});
