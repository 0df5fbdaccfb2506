import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';
import type { JournalPage, Lock, Moment, PlanLine, RecordsTrouble, SealedRow } from './types.ts';

/**
 * Journal, plan and history, in the extension's own origin. Only extension pages and the
 * background may open it: in a content script IndexedDB belongs to the site.
 */
export interface Records extends DBSchema {
  journal: { key: string; value: JournalPage | SealedRow; indexes: { 'by-time': number } };
  plan: { key: string; value: PlanLine | SealedRow; indexes: { 'by-step': PlanLine['step'] } };
  history: { key: string; value: Moment | SealedRow; indexes: { 'by-hour': number } };
  lock: { key: string; value: Lock };
}

export const RECORDS_NAME = 'records';

export type Upgrade<Schema extends DBSchema> = (
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => void | Promise<void>;

/** Step n brings a database from version n to n + 1. Steps are added, never changed. */
export const UPGRADES: readonly Upgrade<Records>[] = [
  (database) => {
    database.createObjectStore('journal', { keyPath: 'id' }).createIndex('by-time', 'writtenAt');
    database.createObjectStore('plan', { keyPath: 'id' }).createIndex('by-step', 'step');
    database.createObjectStore('history', { keyPath: 'id' }).createIndex('by-hour', 'hour');
  },
  (database) => {
    database.createObjectStore('lock', { keyPath: 'id' });
  },
];

export class RecordsUnavailable extends Error {
  override readonly name = 'RecordsUnavailable';
  constructor(
    readonly trouble: RecordsTrouble,
    cause?: unknown,
  ) {
    super(`records can't be opened: ${trouble}`, { cause });
  }
}

/**
 * Opens, and upgrades where needed. Rejects with RecordsUnavailable and nothing else; an upgrade
 * that fails half way leaves the database as it was.
 */
export async function openDatabase<Schema extends DBSchema>(
  name: string,
  upgrades: readonly Upgrade<Schema>[],
): Promise<IDBPDatabase<Schema>> {
  let openLate = false;
  try {
    return await new Promise<IDBPDatabase<Schema>>((resolve, reject) => {
      openDB<Schema>(name, upgrades.length, {
        async upgrade(database, from, _to, transaction) {
          try {
            for (const step of upgrades.slice(from)) await step(database, transaction);
          } catch (error) {
            reject(new RecordsUnavailable('unreadable', error));
            // A step that throws would otherwise commit what it had done so far.
            transaction.done.catch(() => undefined);
            transaction.abort();
          }
        },
        blocked() {
          openLate = true;
          reject(new RecordsUnavailable('blocked'));
        },
        // A newer Breather wants to upgrade: let go, so that it is never the one blocked.
        blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
      }).then((database) => {
        if (openLate) database.close();
        resolve(database);
      }, reject);
    });
  } catch (error) {
    if (error instanceof RecordsUnavailable) throw error;
    const newer = error instanceof DOMException && error.name === 'VersionError';
    throw new RecordsUnavailable(newer ? 'newer' : 'unreadable', error);
  }
}

/** Opened the first time somebody asks for a record, so that merely running keeps nothing. */
export const openRecords = (): Promise<IDBPDatabase<Records>> =>
  openDatabase(RECORDS_NAME, UPGRADES);
