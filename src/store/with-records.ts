import type { IDBPDatabase } from 'idb';
import { openRecords, RECORDS_NAME, type Records, RecordsUnavailable } from './records.ts';

const isNamed = (error: unknown, name: string): boolean =>
  error instanceof Error && error.name === name;

/** Every way in which a database can fail a page, as one of four that a page has words for. */
function troubleOf(error: unknown): RecordsUnavailable {
  if (error instanceof RecordsUnavailable) return error;
  const full = isNamed(error, 'QuotaExceededError');
  return new RecordsUnavailable(full ? 'full' : 'unreadable', error);
}

/**
 * Opens the records for one piece of work and lets go of them: no page stands in the way of an
 * update, or of erasing. Rejects with RecordsUnavailable and nothing else.
 */
export async function withRecords<Result>(
  work: (records: IDBPDatabase<Records>) => Promise<Result>,
): Promise<Result> {
  try {
    return await once(work);
  } catch (error) {
    // Another page erased or upgraded in between, and took this connection away: ask anew.
    if (!isNamed(error, 'InvalidStateError')) throw troubleOf(error);
    return once(work).catch((again) => {
      throw troubleOf(again);
    });
  }
}

async function once<Result>(work: (records: IDBPDatabase<Records>) => Promise<Result>) {
  const records = await openRecords();
  try {
    return await work(records);
  } finally {
    records.close();
  }
}

/** Whether anything was ever kept: asking must not make the database. */
export async function hasRecords(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === RECORDS_NAME);
  } catch {
    // Opening it will say what is wrong.
    return true;
  }
}

/** All of it or nothing: a step that throws would otherwise leave what was written before it. */
export async function whole<Result>(
  transaction: { abort(): void; readonly done: Promise<void> },
  work: () => Promise<Result>,
): Promise<Result> {
  // Its failure is what the work, or the last line, reports.
  transaction.done.catch(() => undefined);
  let result: Result;
  try {
    result = await work();
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It failed by itself, and is aborted already.
    }
    throw error;
  }
  await transaction.done;
  return result;
}
