/** Which tabs held a draft that was posted anyway, for an hour, in memory only. No words of it. */
import browser from 'webextension-polyfill';
import type { Level } from '../../core/types.ts';

const HOUR_MS = 60 * 60 * 1000;
const keyOf = (tab: number): string => `posted-${tab}`;

export interface Posted {
  /** It was held at `crisis`. */
  readonly linesFirst: boolean;
}

/** @param now epoch milliseconds */
export async function notePosted(tab: number, level: Level, now: number): Promise<void> {
  const linesFirst = level === 'crisis';
  await browser.storage.session.set({ [keyOf(tab)]: { at: now, linesFirst } });
}

/** Null where nothing was posted within the hour, and where the browser can't say. */
export async function postedLately(tab: number, now: number): Promise<Posted | null> {
  try {
    const key = keyOf(tab);
    const { [key]: note } = await browser.storage.session.get(key);
    const { at, linesFirst } = note as { at: number; linesFirst: boolean };
    return now - at >= 0 && now - at < HOUR_MS ? { linesFirst } : null;
  } catch {
    return null;
  }
}

export async function forgetPosted(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}
