/** Which tabs held a draft that was posted anyway, for an hour, in memory only. No words of it. */
import browser from 'webextension-polyfill';

const HOUR_MS = 60 * 60 * 1000;
const keyOf = (tab: number): string => `posted-${tab}`;

/** @param now epoch milliseconds */
export async function notePosted(tab: number, now: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: now });
}

export async function postedLately(tab: number, now: number): Promise<boolean> {
  try {
    const key = keyOf(tab);
    const { [key]: at } = await browser.storage.session.get(key);
    return typeof at === 'number' && now - at >= 0 && now - at < HOUR_MS;
  } catch {
    return false;
  }
}

export async function forgetPosted(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}
