/** Putting rows on a shelf and reading them, with or without a lock. */
import { openedRow, sealedRow } from './lock/rows.ts';
import { publicOf } from './lock/seal.ts';
import type { RowOn, Shelf } from './shelves.ts';
import type { Read } from './types.ts';
import { hasRecords, whole, withRecords } from './with-records.ts';

/** `always`, or only where no row has this id yet, or only where one has. */
type When = 'always' | 'if-new' | 'if-there';

/** Writes all of them or none. False: a row was there already, or was not there any more. */
export async function putRows<S extends Shelf>(
  shelf: S,
  rows: readonly RowOn[S][],
  when: When = 'always',
): Promise<boolean> {
  // Changing what is gone must not make the database anew after it was erased.
  if (when === 'if-there' && !(await hasRecords())) return false;
  return withRecords(async (records) => {
    for (;;) {
      const lock = await records.get('lock', 'lock');
      const to = lock && (await publicOf(lock.publicKey));
      const ready = await Promise.all(rows.map((row) => (to ? sealedRow(to, shelf, row) : row)));

      const transaction = records.transaction([shelf as Shelf, 'lock'], 'readwrite');
      const written = await whole(transaction, async () => {
        const lockNow = await transaction.objectStore('lock').get('lock');
        // A lock was turned on or off while this was prepared for the other: once more.
        if (lockNow?.made !== lock?.made) return undefined;
        const store = transaction.objectStore(shelf as Shelf);
        const there = await Promise.all(rows.map(({ id }) => store.getKey(id)));
        const fits = (key: unknown) => (key === undefined) === (when === 'if-new');
        if (when !== 'always' && !there.every(fits)) return false;
        for (const row of ready) await store.put(row as never);
        return true;
      });
      if (written !== undefined) return written;
    }
  });
}

/** @param own the key to sealed rows; without it they count as unreadable */
export async function readRows<S extends Shelf>(
  shelf: S,
  own: CryptoKey | undefined,
): Promise<Read<RowOn[S]>> {
  if (!(await hasRecords())) return { rows: [], unreadable: 0 };
  const kept = await withRecords((records) => records.getAll(shelf as Shelf));
  const opened = await Promise.all(kept.map((row) => openedRow(own, shelf, row as RowOn[S])));
  const rows = opened.filter((row) => row !== undefined);
  return { rows, unreadable: kept.length - rows.length };
}

export async function dropRow(shelf: Shelf, id: string): Promise<void> {
  if (await hasRecords()) await withRecords((records) => records.delete(shelf, id));
}

export async function dropAll(shelf: Shelf): Promise<void> {
  if (await hasRecords()) await withRecords((records) => records.clear(shelf));
}
