/** A row of jokes earns one gentle check-in, in the next pause, in the popup or on the page for looking back. */
import browser from 'webextension-polyfill';
import { readSettings } from '../../store/settings.ts';

const KEY = 'jokes';

export async function noteJokes(): Promise<void> {
  await browser.storage.session.set({ [KEY]: true });
}

export async function jokesNoted(): Promise<boolean> {
  try {
    // The pause may have been first to ask.
    if ((await readSettings()).settings.jokesAsked > 0) return false;
    return (await browser.storage.session.get(KEY))[KEY] === true;
  } catch {
    return false;
  }
}

export async function forgetJokes(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
