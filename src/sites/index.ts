import { bluesky } from './bluesky';
import { instagram } from './instagram';
import { reddit } from './reddit';
import type { Site } from './site';
import { tiktok } from './tiktok';
import { x } from './x';
import { youtube } from './youtube';

/** Every described site, in the order the welcome page offers them. */
export const sites: readonly Site[] = [instagram, tiktok, youtube, x, reddit, bluesky];

/**
 * The row for an origin, if anyone wrote one. Other sites are left to the generic finder.
 * @param origin such as `https://www.reddit.com`
 */
export function siteFor(origin: string): Site | undefined {
  return sites.find((site) => site.matches.some((match) => match === `${origin}/*`));
}
