import type { Browser } from 'webextension-polyfill';

/**
 * What the browser gives an extension, by promises, for what runs in pages. Chrome and Firefox both
 * have it under this name, and all that is used there answers alike. Pages of Breather's own and the
 * background go through webextension-polyfill, which would be a fiftieth of what every watched page
 * carries. (Not `browser`: where the browser itself has none, any page may give an element that id.)
 */
export default (globalThis as { readonly chrome?: Browser }).chrome as Pick<
  Browser,
  'extension' | 'i18n' | 'runtime' | 'storage'
>;
