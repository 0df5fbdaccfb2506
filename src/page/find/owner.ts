import type { HandleAt, Site } from '../../sites/site.ts';

/**
 * Who owns the post or profile in front, by handle without "@"; null when the row can't tell.
 * The address says it best; the page is asked only where the address is silent.
 */
export function ownerOf(site: Site | undefined, win: Window): string | null {
  if (!site) return null;
  const fromAddress = site.ownerPath?.exec(win.location.pathname)?.[1];
  return fromAddress ?? firstHandle(site.owner, win.document);
}

function firstHandle(places: readonly HandleAt[], document: Document): string | null {
  for (const { css, from, match } of places) {
    const element = document.querySelector(css);
    const handle = element && match.exec(attributeOf(element, from).trim())?.[1];
    if (handle) return handle;
  }
  return null;
}

function attributeOf(element: Element, from: HandleAt['from']): string {
  if (from === 'text') return element.textContent ?? '';
  const value = element.getAttribute(from === 'href' ? 'href' : from.attribute) ?? '';
  return from === 'href' ? value.replace(/^https?:\/\/[^/]+/, '') : value;
}
