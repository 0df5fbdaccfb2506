import type { HandleAt, Site } from '../../sites/site.ts';
import type { Composer } from './composer.ts';
import { ownersByLikeness } from './owner-by-likeness.ts';
import { pagesAround } from './pages.ts';
import { decoded, type PersonName } from './person-name.ts';
import { closestDeep } from './tree.ts';

/** One post with its answers, on most sites: whose it is stands inside it. */
const POST = 'article, [role="article"], [role="dialog"], dialog';

/**
 * By what names the owner of the post or profile goes that a composer answers; none when nobody can
 * tell. The post around the composer says it best (a feed holds many), then the address, then the
 * page. Where no row describes the site, what addresses and bylines look like everywhere.
 */
export function ownersOf(
  site: Site | undefined,
  composer: Composer,
  win: Window,
): readonly PersonName[] {
  if (!site) return ownersByLikeness(composer, win);
  const post = closestDeep(composer, site.post ?? POST);
  const around = post ? namesIn(site.owner, post) : [];
  if (around.length > 0) return around;
  for (const page of pagesAround(win)) {
    const fromAddress = site.ownerPath?.exec(page.location.pathname)?.[1];
    if (fromAddress) return [{ name: decoded(fromAddress), isDisplayName: false }];
    const onPage = namesIn(site.owner, page.document);
    if (onPage.length > 0) return onPage;
  }
  return [];
}

/** The handle or name the person is signed in with, where the row knows how to see it. */
export function signedInAs(site: Site | undefined, win: Window): PersonName | null {
  return (site && namesIn(site.ownHandle, win.document)[0]) ?? null;
}

/** One handle and one shown name at most: the first that is found of each. */
function namesIn(places: readonly HandleAt[], within: ParentNode): PersonName[] {
  const found: PersonName[] = [];
  for (const { css, from, match, isDisplayName = false } of places) {
    if (found.some((known) => known.isDisplayName === isDisplayName)) continue;
    const self = within.nodeType === Node.ELEMENT_NODE && safeMatches(within as Element, css);
    const element = self ? (within as Element) : safeQuery(within, css);
    const name = element && match.exec(attributeOf(element, from).trim())?.[1];
    if (name) found.push({ name, isDisplayName });
  }
  return found;
}

/** A selector this browser can't parse is one that finds nothing. */
function safeQuery(within: ParentNode, css: string): Element | null {
  try {
    return within.querySelector(css);
  } catch {
    return null;
  }
}

function safeMatches(element: Element, css: string): boolean {
  try {
    return element.matches(css);
  } catch {
    return false;
  }
}

function attributeOf(element: Element, from: HandleAt['from']): string {
  if (from === 'text') return element.textContent ?? '';
  const value = element.getAttribute(from === 'href' ? 'href' : from.attribute) ?? '';
  return from === 'href' ? value.replace(/^https?:\/\/[^/]+/, '') : value;
}
