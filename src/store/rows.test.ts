import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RECORDS_NAME } from './records.ts';
import { dropAll, dropRow, putRows, readRows } from './rows.ts';
import type { JournalPage, PlanLine } from './types.ts';
import { withRecords } from './with-records.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  globalThis.indexedDB = new IDBFactory();
});

const page: JournalPage = { id: 'a', writtenAt: 5, text: 'one', feelings: [] };
const pages = async () => (await readRows('journal', undefined)).rows;

describe('putting', () => {
  it('puts a new page once, and leaves an edited one alone', async () => {
    expect(await putRows('journal', [page], 'if-new')).toBe(true);
    await putRows('journal', [{ ...page, text: 'edited' }]);
    expect(await putRows('journal', [page], 'if-new')).toBe(false);
    expect(await pages()).toEqual([{ ...page, text: 'edited' }]);
  });

  it('puts it once although it was asked twice at the same moment', async () => {
    const both = await Promise.all([
      putRows('journal', [page], 'if-new'),
      putRows('journal', [page], 'if-new'),
    ]);
    expect(both.sort()).toEqual([false, true]);
    expect(await pages()).toEqual([page]);
  });

  it('does not bring back what was deleted', async () => {
    await putRows('journal', [page]);
    await dropRow('journal', page.id);
    expect(await putRows('journal', [page], 'if-there')).toBe(false);
    expect(await pages()).toEqual([]);
  });

  it('writes all lines or none', async () => {
    const line = (id: string, order: number): PlanLine => ({ id, step: 'signs', text: id, order });
    await putRows('plan', [line('a', 0), line('b', 1)]);
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given: Parameters<IDBObjectStore['put']>
    ) {
      puts += 1;
      if (puts === 2) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    });
    await expect(putRows('plan', [line('a', 1), line('b', 0)])).rejects.toMatchObject({
      trouble: 'full',
    });
    vi.restoreAllMocks();
    const { rows } = await readRows('plan', undefined);
    expect(rows).toEqual([line('a', 0), line('b', 1)]);
  });
});

describe('looking and dropping', () => {
  it('makes no database', async () => {
    expect(await pages()).toEqual([]);
    await dropRow('journal', 'a');
    await dropAll('journal');
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('still looks where the browser does not say which databases there are', async () => {
    await putRows('journal', [page]);
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new Error('no'));
    expect(await pages()).toEqual([page]);
  });
});

describe('trouble', () => {
  it('starts anew when another page erased in between', async () => {
    await putRows('journal', [page]);
    let tries = 0;
    const count = await withRecords(async (records) => {
      tries += 1;
      if (tries === 1) records.close();
      return records.count('journal');
    });
    expect([tries, count]).toEqual([2, 1]);
  });

  it('says unreadable where a shelf is missing', async () => {
    await new Promise<void>((resolve) => {
      const spoilt = indexedDB.open(RECORDS_NAME, 2);
      spoilt.onsuccess = () => {
        spoilt.result.close();
        resolve();
      };
    });
    await expect(pages()).rejects.toMatchObject({ trouble: 'unreadable' });
  });
});
