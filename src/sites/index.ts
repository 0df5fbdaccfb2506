import { bluesky } from './bluesky.ts';
import { instagram } from './instagram.ts';
import { reddit } from './reddit.ts';
import type { Site } from './site.ts';
import { tiktok } from './tiktok.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** Every described site, in the order the welcome page offers them. */
export const sites: readonly Site[] = [instagram, tiktok, youtube, x, reddit, bluesky];

/** Whether a page carries a mark, given as a CSS selector. */
export type HasMark = (css: string) => boolean;

/**
 * The row for a page, if anyone wrote one: by its origin, else by the marks of software that runs
 * anywhere. Other sites are left to the generic finder.
 * @param origin such as `https://www.reddit.com`
 */
export function siteFor(origin: string, hasMark: HasMark): Site | undefined {
  const covers = (pattern: string) => {
    const host = pattern.replace(/\/\*$/, '');
    return host.includes('*.')
      ? new URL(origin).host.endsWith(host.replace('https://*', ''))
      : host === origin;
  };
  return (
    sites.find(({ matches }) => matches.some(covers)) ??
    sites.find(({ anywhere }) => anywhere?.some(({ css }) => hasMark(css)))
  );
}
