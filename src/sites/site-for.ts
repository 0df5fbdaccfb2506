import type { Site } from './site.ts';

/** Whether a page carries a mark, given as a CSS selector. */
export type HasMark = (css: string) => boolean;

/**
 * The row for a page, if anyone wrote one: by its origin, else by the marks of software that runs
 * anywhere. Other sites are left to the generic finder.
 * @param sites every row there is
 * @param origin such as `https://www.reddit.com`
 */
export function siteFor(
  sites: readonly Site[],
  origin: string,
  hasMark: HasMark,
): Site | undefined {
  const covers = (pattern: string) => {
    const host = pattern.replace(/\/\*$/, '');
    if (!host.includes('*.')) return host === origin;
    return origin.startsWith('https://') && origin.endsWith(host.replace('https://*', ''));
  };
  return (
    sites.find(({ matches }) => matches.some(covers)) ??
    sites.find(({ anywhere }) => anywhere?.some(({ css }) => hasMark(css)))
  );
}
