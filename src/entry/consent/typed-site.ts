import { isMatchPattern } from '../../store/guards.ts';

export type TypedSiteTrouble = 'empty' | 'not-an-address' | 'not-https' | 'port' | 'browser-page';
export type TypedSite = { readonly site: string } | { readonly trouble: TypedSiteTrouble };

/** Addresses on which browsers let no extension work. */
const CLOSED = [
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'microsoftedge.microsoft.com',
];

/** Turns what somebody typed or pasted into the match pattern of that one site. */
export function typedSite(typed: string): TypedSite {
  const text = typed.trim();
  if (text === '') return { trouble: 'empty' };
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d+(\/|$))/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === 'http') return { trouble: 'not-https' };
  if (scheme && scheme !== 'https') return { trouble: 'browser-page' };

  let url: URL;
  try {
    url = new URL(scheme ? text : `https://${text}`);
  } catch {
    return { trouble: 'not-an-address' };
  }
  if (url.port !== '') return { trouble: 'port' };
  if (!/^[^*.]+(\.[^*.]+)+$/.test(url.hostname)) {
    return { trouble: 'not-an-address' };
  }
  if (CLOSED.includes(url.hostname)) return { trouble: 'browser-page' };
  const site = `https://${url.hostname}/*`;
  return isMatchPattern(site) ? { site } : { trouble: 'not-an-address' };
}

/** The name of a site nobody described: `https://forum.example/*` → `forum.example`. */
export const hostOf = (site: string): string =>
  site.replace(/^https:\/\/(\*\.)?/, '').replace(/\/\*$/, '');
