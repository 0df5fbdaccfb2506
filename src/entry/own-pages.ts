import browser from 'webextension-polyfill';
import { addressOf } from './notes/open-page.ts';

export const pageAddress = (name: string): string =>
  browser.runtime.getURL(`src/entry/${name}.html`);

/** Opens one of Breather's own pages in a new tab. */
export async function openOwnPage(name: string): Promise<void> {
  await browser.tabs.create({ url: pageAddress(name) });
}

/** Opens one of the private ones: they share a page, so that one passphrase opens all. */
export async function openPrivate(page: 'journal' | 'plan'): Promise<void> {
  await browser.tabs.create({ url: addressOf(page) });
}
