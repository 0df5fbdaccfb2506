import { putRows, readRows } from './rows.ts';
import { isSealed, REMEMBERED_MS } from './shelves.ts';
import type { Moment, Read } from './types.ts';
import { hasRecords, whole, withRecords } from './with-records.ts';

const HOUR_MS = 60 * 60 * 1000;

/** To the hour and no closer: enough to see nights and weekdays, too little to match with a post. */
export const hourOf = (now: number): number => Math.floor(now / HOUR_MS) * HOUR_MS;

/** @param now epoch milliseconds */
export async function remember(moment: Omit<Moment, 'id' | 'hour'>, now: number): Promise<void> {
  await putRows('history', [{ ...moment, id: crypto.randomUUID(), hour: hourOf(now) }]);
  await forgetOld(now);
}

/** Drops every moment that is 90 days old, opened or not. */
export async function forgetOld(now: number): Promise<void> {
  if (!(await hasRecords())) return;
  await withRecords(async (records) => {
    const transaction = records.transaction('history', 'readwrite');
    await whole(transaction, async () => {
      for (const row of await transaction.store.getAll()) {
        const gone = isSealed(row) ? (row.goneAfter ?? 0) : row.hour + REMEMBERED_MS;
        if (gone <= now) await transaction.store.delete(row.id);
      }
    });
  });
}

/** Newest first. */
export async function readMoments(own: CryptoKey | undefined): Promise<Read<Moment>> {
  const { rows, unreadable } = await readRows('history', own);
  return { rows: rows.toSorted((one, other) => other.hour - one.hour), unreadable };
}
