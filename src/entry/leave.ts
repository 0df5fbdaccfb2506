import browser from 'webextension-polyfill';

/**
 * A fresh tab in place of this one, which is closed: nothing of Breather stays in view, and no Back
 * leads to it, whatever was looked at in it. A popup, which is no tab, only closes.
 */
export async function leaveThisTab(): Promise<void> {
  // At once: the browser may take its time.
  document.documentElement.hidden = true;
  const here = await browser.tabs.getCurrent().catch(() => undefined);
  if (here?.id === undefined) return window.close();
  // Should the browser refuse, this page has to go all the same.
  await browser.tabs.create({ index: here.index }).catch(() => undefined);
  await browser.tabs.remove(here.id).catch(() => location.replace('about:blank'));
}
