import type { HandleAt, Site } from '../../sites/site.ts';
import type { Composer } from './composer.ts';
import { closestDeep } from './tree.ts';

/** One post with its answers, on most sites: whose it is stands inside it. */
const POST = 'article, [role="article"], [role="dialog"], dialog';

/**
 * Who owns the post or profile that a composer answers, by handle without "@"; null when the row
 * can't tell. The post around the composer says it best (a feed holds many), then the address, then
 * the page.
 */
export function ownerOf(site: Site | undefined, composer: Composer, win: Window): string | null {
  if (!site) return null;
  const post = closestDeep(composer, site.post ?? POST);
  const around = post && firstHandle(site.owner, post);
  if (around) return around;
  for (const page of pagesAround(win)) {
    const fromAddress = site.ownerPath?.exec(page.location.pathname)?.[1];
    const owner = fromAddress ?? firstHandle(site.owner, page.document);
    if (owner) return owner;
  }
  return null;
}

/** The page, and those it is framed in as long as they are the same site's: a chat beside a video. */
function pagesAround(win: Window): Window[] {
  const pages = [win];
  try {
    for (let at = win; at.parent !== at; at = at.parent) {
      if (at.parent.document) pages.push(at.parent);
    }
  } catch {
    // Another site's page: not ours to look into.
  }
  return pages;
}

/** The handle the person is signed in with, where the row knows how to see it. */
export function ownHandleOn(site: Site | undefined, win: Window): string | null {
  return site ? firstHandle(site.ownHandle, win.document) : null;
}

function firstHandle(places: readonly HandleAt[], within: ParentNode): string | null {
  for (const { css, from, match } of places) {
    const self = within instanceof Element && safeMatches(within, css) ? within : null;
    const element = self ?? safeQuery(within, css);
    const handle = element && match.exec(attributeOf(element, from).trim())?.[1];
    if (handle) return handle;
  }
  return null;
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
