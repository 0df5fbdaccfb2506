import browser from 'webextension-polyfill';

/** A fresh tab in place of this one: nothing of Breather stays in view, and Back leads nowhere. */
export async function leaveThisTab(): Promise<void> {
  const here = await browser.tabs.getCurrent();
  await browser.tabs.create({});
  if (here?.id !== undefined) await browser.tabs.remove(here.id);
}
