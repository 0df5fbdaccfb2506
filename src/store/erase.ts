import browser from 'webextension-polyfill';
import { RECORDS_NAME } from './records.ts';

/** What may be left over after erasing. `settings`: also what was remembered for this session. */
export type Leftover = 'settings' | 'records';

/**
 * Erases everything Breather keeps on this device, then looks again. Never rejects: it resolves to
 * what is still there, empty when all is gone.
 */
export async function eraseEverything(): Promise<Leftover[]> {
  const [settingsGone, recordsGone] = await Promise.all([eraseSettings(), eraseRecords()]);
  const left: Leftover[] = [];
  if (!settingsGone) left.push('settings');
  if (!recordsGone) left.push('records');
  return left;
}

async function eraseSettings(): Promise<boolean> {
  try {
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
    const left = await Promise.all([
      browser.storage.local.get(null),
      browser.storage.session.get(null),
    ]);
    return left.every((kept) => Object.keys(kept).length === 0);
  } catch {
    return false;
  }
}

/** Journal, plan, history and the lock. True when it looked, and they are gone. */
export async function eraseRecords(): Promise<boolean> {
  try {
    await deleteDatabase();
    const left = await indexedDB.databases();
    return left.every(({ name }) => name !== RECORDS_NAME);
  } catch {
    return false;
  }
}

/** Rejects when another page keeps the database open: it would be deleted, but nobody knows when. */
function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(RECORDS_NAME);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('records are open in another page'));
  });
}
