import browser from 'webextension-polyfill';
import { OWN_PAGES, type OwnPage } from '../consent/messages.ts';

/** Every page of the one that holds what is private: together, so that one passphrase opens all. */
const notesAt = (page: string): string =>
  `${browser.runtime.getURL('src/entry/notes.html')}#${page}`;

/** The lines have a page of their own, with nothing private near it. */
export const addressOf = (page: OwnPage): string =>
  page === 'talk' ? browser.runtime.getURL('src/entry/talk.html') : notesAt(page);

export const isOwnPage = (page: unknown): page is OwnPage =>
  OWN_PAGES.some((known) => known === page);

export async function openPage(page: OwnPage): Promise<void> {
  await browser.tabs.create({ url: addressOf(page) });
}
