import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import type { DBSchema } from 'idb';
import { beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import {
  openDatabase,
  openRecords,
  RECORDS_NAME,
  type Records,
  RecordsUnavailable,
  UPGRADES,
  type Upgrade,
} from './records.ts';
import type { JournalPage, Moment } from './types.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const page: JournalPage = { id: 'a', writtenAt: 5, text: 'a line', feelings: ['tense'] };

describe('opening', () => {
  it('does not even make the database until somebody asks', async () => {
    await import('./records.ts');
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('keeps nothing by itself', async () => {
    const records = await openRecords();
    const counts = await Promise.all(
      [...records.objectStoreNames].map(async (store) => [store, await records.count(store)]),
    );
    expect(counts).toEqual([
      ['history', 0],
      ['journal', 0],
      ['lock', 0],
      ['plan', 0],
    ]);
  });

  it('keeps what it is given', async () => {
    await (await openRecords()).put('journal', page);
    expect(await (await openRecords()).getAllFromIndex('journal', 'by-time')).toEqual([page]);
  });
});

it('has no room for a draft in history', () => {
  // The type checker holds this one: a new field has to be thought about here.
  expectTypeOf<keyof Moment>().toEqualTypeOf<
    'id' | 'hour' | 'site' | 'level' | 'feelings' | 'reason' | 'choice'
  >();
});

describe('upgrading, by the example of a third version', () => {
  interface Next extends DBSchema {
    journal: {
      key: string;
      value: JournalPage & { pinned: boolean };
      indexes: { 'by-time': number };
    };
    plan: Records['plan'];
    history: Records['history'];
    lock: Records['lock'];
    circle: { key: string; value: { id: string; name: string } };
  }
  const addCircleAndPins: Upgrade<Next> = async (database, transaction) => {
    database.createObjectStore('circle', { keyPath: 'id' });
    const journal = transaction.objectStore('journal');
    for (const page of await journal.getAll()) await journal.put({ ...page, pinned: false });
  };
  const first = UPGRADES as unknown as readonly Upgrade<Next>[];
  const next = [...first, addCircleAndPins];

  it('brings old records along', async () => {
    const old = await openRecords();
    await old.put('journal', page);
    old.close();

    const records = await openDatabase<Next>(RECORDS_NAME, next);

    expect(records.version).toBe(3);
    expect(await records.getAll('journal')).toEqual([{ ...page, pinned: false }]);
    expect(await records.count('circle')).toBe(0);
  });

  it('gives a fresh device every step at once', async () => {
    const records = await openDatabase<Next>(RECORDS_NAME, next);
    expect([...records.objectStoreNames]).toEqual(['circle', 'history', 'journal', 'lock', 'plan']);
  });

  it('leaves the old records as they were when a step fails half way', async () => {
    const old = await openRecords();
    await old.put('journal', page);
    old.close();

    const halfWay = new Error('half way');
    const opening = openDatabase<Next>(RECORDS_NAME, [
      ...first,
      async (_database, transaction) => {
        await transaction.objectStore('journal').clear();
        throw halfWay;
      },
    ]);

    await expect(opening).rejects.toMatchObject({ trouble: 'unreadable', cause: halfWay });
    expect(await (await openRecords()).getAll('journal')).toEqual([page]);
  });

  it('lets go when a newer Breather wants to upgrade', async () => {
    await openRecords();
    expect((await openDatabase<Next>(RECORDS_NAME, next)).version).toBe(3);
  });

  it('refuses records of a newer Breather in words', async () => {
    (await openDatabase<Next>(RECORDS_NAME, next)).close();
    await expect(openRecords()).rejects.toMatchObject({ trouble: 'newer' });
  });
});

describe('trouble', () => {
  it('says blocked when an older page will not let go', async () => {
    await new Promise<void>((resolve) => {
      const stubborn = indexedDB.open('other', 1);
      stubborn.onsuccess = () => resolve();
    });
    const opening = openDatabase('other', [() => {}, () => {}]);
    await expect(opening).rejects.toEqual(new RecordsUnavailable('blocked'));
  });

  it.each([
    ['the browser refuses', 'SecurityError'],
    ['the file is damaged', 'UnknownError'],
  ])('says unreadable when %s', async (_what, name) => {
    const error = new DOMException('no', name);
    globalThis.indexedDB = {
      open: () => {
        throw error;
      },
    } as unknown as IDBFactory;
    await expect(openRecords()).rejects.toMatchObject({
      name: 'RecordsUnavailable',
      trouble: 'unreadable',
      cause: error,
    });
  });
});
