/** What is remembered while the browser runs, in memory, where no page can look. */
import browser from 'webextension-polyfill';

const SECRET = 'secret';
const SECRET_BYTES = 32;
let making: Promise<Uint8Array<ArrayBuffer>> | undefined;

/** Random, the same until the browser closes: the background itself comes and goes. */
export function sessionSecret(): Promise<Uint8Array<ArrayBuffer>> {
  making ??= findOrMake();
  return making;
}

async function findOrMake(): Promise<Uint8Array<ArrayBuffer>> {
  const fresh = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  try {
    const { [SECRET]: kept } = await browser.storage.session.get(SECRET);
    if (Array.isArray(kept) && kept.length === SECRET_BYTES) return new Uint8Array(kept);
    await browser.storage.session.set({ [SECRET]: [...fresh] });
  } catch {
    // Without a session it holds as long as this background does.
  }
  return fresh;
}

export const forgetSecret = (): void => {
  making = undefined;
};
