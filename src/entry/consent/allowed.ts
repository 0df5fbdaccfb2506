import { isMatchPattern } from '../../store/guards.ts';

const BROAD = ['<all_urls>', '*://*/*', 'https://*/*'];

/**
 * Where Breather may work: every site the browser says the teen granted by name. A grant for all
 * sites at once (some browsers offer that switch) is no choice of a site: under it, the sites
 * chosen in Breather stay, and nothing is added.
 * @param granted match patterns as `permissions.getAll()` gives them
 * @param chosen match patterns from the settings
 */
export function allowedSites(granted: readonly string[], chosen: readonly string[]): string[] {
  const byName = granted.filter(isMatchPattern);
  const byAll = granted.some((origin) => BROAD.includes(origin)) ? chosen : [];
  return [...new Set([...byName, ...byAll])].sort();
}

export const sameSites = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((site) => other.includes(site));
