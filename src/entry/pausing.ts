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
