/** Counts held drafts that were called a joke, where history is on: the next card, anywhere, may ask once. */
import browser from 'webextension-polyfill';
import { checkInDue, DUE_FOR_MS } from '../../core/insight/jokes.ts';
import { hourOf, readMoments } from '../../store/history.ts';
import { readLock } from '../../store/lock/lock.ts';
import { changeSettings } from '../../store/settings.ts';
import type { Settings } from '../../store/types.ts';

const KEY = 'jokes';

/**
 * After a joke was remembered. Every page follows the settings, and so learns of it at once.
 * @param now epoch milliseconds
 */
export async function countJokes({ jokesAsked }: Settings, now: number): Promise<void> {
  if (jokesAsked > 0) return;
  const jokes = (await readLock())
    ? (await countedUnderLock(now)).map((hour) => ({ hour, choice: 'joke' }))
    : (await readMoments(undefined)).rows;
  if (checkInDue(jokes, now, jokesAsked)) await changeSettings({ jokesDue: now + DUE_FOR_MS });
}

/** When what was counted is deleted, or nothing is to be counted any more. */
export async function forgetJokes(): Promise<void> {
  await Promise.all([browser.storage.session.remove(KEY), changeSettings({ jokesDue: 0 })]);
}

/**
 * Nobody here can read history under a passphrase: hours alone are counted, in memory, until the
 * browser closes.
 */
async function countedUnderLock(now: number): Promise<readonly number[]> {
  const { [KEY]: kept } = await browser.storage.session.get(KEY);
  const hours = [...(Array.isArray(kept) ? (kept as number[]) : []), hourOf(now)];
  const lately = hours.filter((hour) => now - hour < DUE_FOR_MS);
  await browser.storage.session.set({ [KEY]: lately });
  return lately;
}
