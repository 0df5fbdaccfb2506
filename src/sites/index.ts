import { bluesky } from './bluesky.ts';
import { instagram } from './instagram.ts';
import { reddit } from './reddit.ts';
import type { Site } from './site.ts';
import { tiktok } from './tiktok.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** Every described site, in the order the welcome page offers them. */
export const sites: readonly Site[] = [instagram, tiktok, youtube, x, reddit, bluesky];

/**
 * The row for an origin, if anyone wrote one. Other sites are left to the generic finder.
 * @param origin such as `https://www.reddit.com`
 */
export function siteFor(origin: string): Site | undefined {
  return sites.find((site) => site.matches.some((match) => match === `${origin}/*`));
}
