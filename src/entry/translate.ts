import browser from 'webextension-polyfill';
import type { Translate } from '../look/translate.ts';

export const t: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);

/** The language and direction the strings are in, as they say themselves. */
export const lang = t('ext_lang');

/** So that a screen reader pronounces the page in the language it is written in. */
export function speak(page: Document): void {
  page.documentElement.lang = lang;
  page.documentElement.dir = t('ext_dir');
}
