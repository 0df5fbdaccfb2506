/**
 * The passphrase lock. Turning it on or off rewrites every row: all is prepared first, then swapped
 * in one transaction that looks whether anything changed meanwhile. A crash leaves the old rows.
 */
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Records } from '../records.ts';
import { isSealed, type Row, SHELVES, type Shelf } from '../shelves.ts';
import type { Lock, SealedRow } from '../types.ts';
import { hasRecords, whole, withRecords } from '../with-records.ts';
import { freshSalt, ITERATIONS, IV_BYTES, keyFrom, random } from './passphrase.ts';
import { openedRow, sealedRow } from './rows.ts';
import { makePair, privateOf, publicOf } from './seal.ts';

const STORES = [...SHELVES, 'lock'] as const;
type Everything = Readonly<Record<Shelf, readonly (Row | SealedRow)[]>>;
type AllStores = IDBPTransaction<Records, (typeof STORES)[number][], IDBTransactionMode>;

/** The lock as it is kept; undefined while there is none. */
export async function readLock(): Promise<Lock | undefined> {
  if (!(await hasRecords())) return undefined;
  return withRecords((records) => records.get('lock', 'lock'));
}

/** @param iterations fewer only in tests */
export async function lockWith(passphrase: string, iterations = ITERATIONS): Promise<void> {
  const pair = await makePair();
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const lock: Lock = {
    id: 'lock',
    made: crypto.randomUUID(),
    publicKey: new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey)),
    ...(await wrapped(pkcs8, passphrase, iterations)),
  };
  const to = await publicOf(lock.publicKey);
  await rewrite(lock, (before, shelf, row) => {
    if (before) throw new Error('there is a lock already');
    return sealedRow(to, shelf, row);
  });
}

/** The key to the rows; undefined when that was not the passphrase. */
export async function unlock(passphrase: string): Promise<CryptoKey | undefined> {
  const lock = await readLock();
  const pkcs8 = lock && (await unwrapped(lock, passphrase));
  return pkcs8 && privateOf(pkcs8);
}

/** The rows stay as they are: only the private key is wrapped anew. False: wrong passphrase. */
export async function changePassphrase(
  before: string,
  after: string,
  iterations = ITERATIONS,
): Promise<boolean> {
  const lock = await readLock();
  const pkcs8 = lock && (await unwrapped(lock, before));
  if (!lock || !pkcs8) return false;
  const next: Lock = { ...lock, ...(await wrapped(pkcs8, after, iterations)) };
  return withRecords(async (records) => {
    const transaction = records.transaction('lock', 'readwrite');
    const same = (await transaction.store.get('lock'))?.made === lock.made;
    if (same) await transaction.store.put(next);
    await transaction.done;
    return same;
  });
}

/** Opens every row and takes the lock away. False: wrong passphrase. */
export async function removeLock(passphrase: string): Promise<boolean> {
  const lock = await readLock();
  const pkcs8 = lock && (await unwrapped(lock, passphrase));
  if (!lock || !pkcs8) return false;
  const own = await privateOf(pkcs8);
  await rewrite(undefined, async (before, shelf, row) => {
    if (before?.made !== lock.made) throw new Error('another lock was made meanwhile');
    // What can't be opened stays as it is: nothing is thrown away here.
    return (await openedRow(own, shelf, row as never)) ?? row;
  });
  return true;
}

async function wrapped(pkcs8: Uint8Array<ArrayBuffer>, passphrase: string, iterations: number) {
  const salt = freshSalt();
  const iv = random(IV_BYTES);
  const key = await keyFrom(passphrase, { salt, iterations });
  const privateKey = new Uint8Array(
    await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, pkcs8),
  );
  return { privateKey, iv, salt, iterations };
}

async function unwrapped(
  lock: Lock,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const key = await keyFrom(passphrase, lock);
  try {
    const pkcs8 = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: lock.iv },
      key,
      lock.privateKey,
    );
    return new Uint8Array(pkcs8);
  } catch {
    return undefined;
  }
}

type Change = (
  before: Lock | undefined,
  shelf: Shelf,
  row: Row | SealedRow,
) => Promise<Row | SealedRow>;

async function rewrite(next: Lock | undefined, change: Change): Promise<void> {
  await withRecords(async (records) => {
    while (!(await swap(records, next, change)));
  });
}

/** False: something was written meanwhile, and nothing was changed. */
async function swap(
  records: IDBPDatabase<Records>,
  next: Lock | undefined,
  change: Change,
): Promise<boolean> {
  const reading = records.transaction(STORES, 'readonly');
  const before = await reading.objectStore('lock').get('lock');
  const found = await everything(reading);
  const prepared = await Promise.all(
    SHELVES.map(async (shelf) => ({
      shelf,
      rows: await Promise.all(found[shelf].map((row) => change(before, shelf, row))),
    })),
  );

  const writing = records.transaction(STORES, 'readwrite');
  return whole(writing, async () => {
    const now = await writing.objectStore('lock').get('lock');
    if (now?.made !== before?.made || marks(await everything(writing)) !== marks(found)) {
      return false;
    }
    for (const { shelf, rows } of prepared) {
      for (const row of rows) await writing.objectStore(shelf).put(row as never);
    }
    if (next) await writing.objectStore('lock').put(next);
    else await writing.objectStore('lock').delete('lock');
    return true;
  });
}

async function everything(transaction: AllStores): Promise<Everything> {
  const [journal, plan, history] = await Promise.all([
    transaction.objectStore('journal').getAll(),
    transaction.objectStore('plan').getAll(),
    transaction.objectStore('history').getAll(),
  ]);
  return { journal, plan, history };
}

/** The same marks: nothing was added, changed or deleted. A sealed row is known by its random IV. */
const marks = (all: Everything): string =>
  JSON.stringify(
    SHELVES.map((shelf) =>
      all[shelf].map((row) => (isSealed(row) ? [row.id, [...row.sealed.iv]] : row)),
    ),
  );
