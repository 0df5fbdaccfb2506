import type { Context } from '../core/types.ts';
import type { PersonName } from '../page/index.ts';
import type { Settings } from '../store/types.ts';

/** `@Sam@this.host` on this.host is the page's own `sam`: instances leave their name out at home. */
function bare(handle: string, host: string): string {
  const name = handle.trim().replace(/^@/, '').toLowerCase();
  return name.endsWith(`@${host}`) ? name.slice(0, -host.length - 1) : name;
}

/** "Sam Rivers", "sam.rivers" and "@SamRivers" are one name. */
const letters = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{M}\d]/gu, '');
const firstWord = (name: string) => letters(name.trim().split(/\s+/)[0] ?? '');

/**
 * Whether the page in front is the teen's own, by the handles they typed in and, where they said
 * yes to that, the one they are signed in with. Sites that show names and no handles are compared by
 * name: the one signed in, else a typed handle, else the first name.
 * @param owners names of the post's or profile's owner, as far as the page tells
 * @param host the page's, since some handles carry their server
 * @param signedIn reads whom the page shows as signed in; asked only with a yes
 */
export function whose(
  owners: readonly PersonName[],
  host: string,
  signedIn: () => PersonName | null,
  { handles, firstName, seeOwnHandle }: Pick<Settings, 'handles' | 'firstName' | 'seeOwnHandle'>,
): Pick<Context, 'ownPage' | 'handles'> {
  const seen = seeOwnHandle ? signedIn() : null;
  const seenHandle = seen && !seen.isDisplayName ? [seen.name] : [];
  const own = [...handles, ...seenHandle].filter((handle) => bare(handle, host) !== '');
  const isShownAs = (shown: string): boolean => {
    if (letters(shown) === '') return false;
    if (own.some((handle) => letters(bare(handle, host)) === letters(shown))) return true;
    if (seen?.isDisplayName) return letters(seen.name) === letters(shown);
    return letters(firstName) !== '' && letters(firstName) === firstWord(shown);
  };
  return {
    ownPage: owners.some(({ name, isDisplayName }) =>
      isDisplayName
        ? isShownAs(name)
        : own.some((handle) => bare(handle, host) === bare(name, host)),
    ),
    handles: [...own, firstName].filter((name) => name.trim() !== ''),
  };
}
