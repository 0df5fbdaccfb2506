import type { Place, Surface } from '../../sites/site.ts';

/** Addresses under which people write to each other, on sites nobody has described. */
const MESSAGES =
  /\/(messages?|messaging|direct|dms?|inbox|conversations?)(\/|$|\?)|\/channels\/@me/i;

/** Where a composer's draft would appear: from the site's row, else from the page's address. */
export function surfaceOf(place: Place | undefined, address: string): Surface {
  if (place) return place.surface;
  return MESSAGES.test(address) ? 'message' : 'comment';
}
