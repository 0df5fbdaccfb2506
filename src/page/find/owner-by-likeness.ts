import type { Composer } from './composer.ts';
import { pagesAround } from './pages.ts';
import { decoded, type PersonName } from './person-name.ts';
import { parentOf } from './tree.ts';

/** Profiles stand under these words on many sites, and under "@" on more. */
const PROFILE =
  /\/(?:@|~|(?:u|users?|user|profiles?|members?|people|accounts?|authors?|ask|to)\/@?)([^/?#]{2,60})/i;

/** The first word of an address, where sites give a profile the shortest there is: `/sam`. */
const SHORTEST = /^\/@?([\p{L}\d._-]{2,40})(?:\/|$)/u;

/** How a byline says that a link is its author's. */
const BYLINE = '[rel~="author"], [itemprop="author"], .p-author, [data-author], [data-username]';
const REPLY_CARD = 'article, [role="article"], li, [role="listitem"]';

/**
 * Whose page this is where no row says: by what addresses and bylines look like on most sites. Every
 * guess is only ever compared with names the person gave as their own, so a wrong one says nothing.
 */
export function ownersByLikeness(composer: Composer, win: Window): readonly PersonName[] {
  const answered = authorAround(composer);
  if (answered) return [answered];
  return pagesAround(win).flatMap(({ location }) => {
    const path = decoded(location.pathname);
    const named = PROFILE.exec(path)?.[1] ?? SHORTEST.exec(path)?.[1];
    // Blogs and question boxes give everyone a host: sam.example.com.
    const [first = '', ...rest] = location.hostname.split('.');
    const hosted = rest.length >= 2 && first !== 'www' ? [first] : [];
    return [...(named ? [named] : []), ...hosted].map(asHandle);
  });
}

/** Who wrote the post or comment that the box stands in: an answer to it is an answer to them. */
function authorAround(composer: Composer): PersonName | null {
  for (let at = parentOf(composer); at; at = parentOf(at)) {
    if (!at.matches(REPLY_CARD)) continue;
    const byline = at.matches('[data-author], [data-username]') ? at : at.querySelector(BYLINE);
    const name = byline && nameIn(byline);
    if (name) return name;
  }
  return null;
}

function nameIn(byline: Element): PersonName | null {
  const given = byline.getAttribute('data-author') ?? byline.getAttribute('data-username');
  if (given) return asHandle(given);
  const link = byline.matches('a[href]') ? byline : byline.querySelector('a[href]');
  const path = decoded((link?.getAttribute('href') ?? '').replace(/^https?:\/\/[^/]+/, ''));
  const handle = PROFILE.exec(path)?.[1];
  if (handle) return asHandle(handle);
  const shown = byline.textContent?.trim() ?? '';
  return shown !== '' && shown.length <= 60 ? { name: shown, isDisplayName: true } : null;
}

const asHandle = (name: string): PersonName => ({ name, isDisplayName: false });
