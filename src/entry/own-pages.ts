import browser from 'webextension-polyfill';

export const pageAddress = (name: string): string =>
  browser.runtime.getURL(`src/entry/${name}.html`);

/** Opens one of Breather's own pages in a new tab. */
export async function openOwnPage(name: string): Promise<void> {
  await browser.tabs.create({ url: pageAddress(name) });
}

/** Opens a page of the notes: they share a document, so that one passphrase opens all. */
export async function openPrivate(
  page: 'journal' | 'plan' | 'skills' | 'your-data',
): Promise<void> {
  await browser.tabs.create({ url: `${pageAddress('notes')}#${page}` });
}
