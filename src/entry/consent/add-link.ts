import { type NamedSite, siteOf } from './site-names.ts';
import { typedSite } from './typed-site.ts';

const PREFIX = '#add=';

/** Where on the settings page a site is ready to be turned on. */
export const addLink = (site: string): string => `${PREFIX}${encodeURIComponent(site)}`;

/** The site an address of the settings page has ready; null when it names none. */
export function addedIn(hash: string): NamedSite | null {
  if (!hash.startsWith(PREFIX)) return null;
  try {
    const answer = typedSite(decodeURIComponent(hash.slice(PREFIX.length)).replace(/\*$/, ''));
    return 'site' in answer ? siteOf(answer.site) : null;
  } catch {
    return null;
  }
}
