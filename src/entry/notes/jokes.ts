/** A row of jokes earns one gentle check-in, in the popup or on the page for looking back. */
import browser from 'webextension-polyfill';

const KEY = 'jokes';

export async function noteJokes(): Promise<void> {
  await browser.storage.session.set({ [KEY]: true });
}

export async function jokesNoted(): Promise<boolean> {
  try {
    return (await browser.storage.session.get(KEY))[KEY] === true;
  } catch {
    return false;
  }
}

export async function forgetJokes(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
