import type { Settings } from '../store/types.ts';
import { covers } from './covers.ts';

/**
 * Until when every post goes through on a site: paused everywhere, or here alone.
 * @param origin such as `https://www.reddit.com`
 * @returns epoch milliseconds; 0 when never paused
 */
export function pausedUntil(
  { pausedUntil: everywhere, sitePauses }: Pick<Settings, 'pausedUntil' | 'sitePauses'>,
  origin: string,
): number {
  const here = Object.entries(sitePauses)
    .filter(([site]) => covers([site], origin))
    .map(([, until]) => until);
  return Math.max(everywhere, ...here);
}

/** One site, by all its addresses, paused until then. Epoch milliseconds. */
export function withSitePauses(
  { sitePauses }: Pick<Settings, 'sitePauses'>,
  site: readonly string[],
  until: number,
): Pick<Settings, 'sitePauses'> {
  return {
    sitePauses: { ...sitePauses, ...Object.fromEntries(site.map((match) => [match, until])) },
  };
}

export function withoutSitePauses(
  { sitePauses }: Pick<Settings, 'sitePauses'>,
  site: readonly string[],
): Pick<Settings, 'sitePauses'> {
  const left = Object.entries(sitePauses).filter(([match]) => !site.includes(match));
  return { sitePauses: Object.fromEntries(left) };
}
