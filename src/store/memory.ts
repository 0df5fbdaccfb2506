import { forgetOld, readMoments } from './history.ts';
import { readPages } from './journal.ts';
import { changePassphrase, lockWith, readLock, removeLock, unlock } from './lock/lock.ts';
import { readPlan } from './plan.ts';
import { dropAll, dropRow, putRows } from './rows.ts';
import { readSettings } from './settings.ts';
import type { Memory } from './types.ts';

/**
 * The records as one page sees them. The key lives in here while it is open, and nowhere else: it
 * is gone with the page, or at `close`.
 * @param clock epoch milliseconds
 */
export function openMemory(clock: () => number): Memory {
  let own: CryptoKey | undefined;
  /** Which lock the key is for: another page may have taken that one off, and set another. */
  let made = '';
  const open = async (passphrase: string) => {
    const lock = await readLock();
    own = await unlock(passphrase);
    made = own && lock ? lock.made : '';
    return own !== undefined;
  };
  return {
    state: async () => {
      const lock = await readLock();
      if (!lock) return 'none';
      return own && made === lock.made ? 'open' : 'locked';
    },
    unlock: open,
    close: () => {
      own = undefined;
    },
    setPassphrase: async (passphrase) => {
      await lockWith(passphrase);
      await open(passphrase);
    },
    changePassphrase,
    removePassphrase: async (passphrase) => {
      const removed = await removeLock(passphrase);
      if (removed) own = undefined;
      return removed;
    },
    pages: () => readPages(own),
    keepPage: async (page) => {
      await putRows('journal', [page]);
    },
    updatePage: (page) => putRows('journal', [page], 'if-there'),
    forgetPage: (id) => dropRow('journal', id),
    plan: () => readPlan(own),
    keepLines: async (lines) => {
      await putRows('plan', lines);
    },
    forgetLine: (id) => dropRow('plan', id),
    moments: async () => {
      await forgetOld(clock());
      return readMoments(own);
    },
    forgetMoment: (id) => dropRow('history', id),
    forgetMoments: () => dropAll('history'),
    copy: async () => {
      await forgetOld(clock());
      const [{ settings }, pages, plan, moments] = await Promise.all([
        readSettings(),
        readPages(own),
        readPlan(own),
        readMoments(own),
      ]);
      return {
        what: 'Everything Breather keeps on this device',
        version: 1,
        copiedAt: new Date(clock()).toISOString(),
        settings,
        journal: pages.rows,
        plan: plan.rows,
        history: moments.rows,
        unreadable: pages.unreadable + plan.unreadable + moments.unreadable,
      };
    },
  };
}
