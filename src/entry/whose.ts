import type { Context } from '../core/types.ts';
import type { Settings } from '../store/types.ts';

const bare = (handle: string) => handle.trim().replace(/^@/, '').toLowerCase();

/**
 * Whether the page in front is the teen's own, by the handles they typed in and, where they said
 * yes to that, the one they are signed in with.
 * @param owner handle of the post's or profile's owner, null when unknown
 * @param signedIn reads the handle the page shows as signed in; asked only with a yes
 */
export function whose(
  owner: string | null,
  signedIn: () => string | null,
  { handles, firstName, seeOwnHandle }: Pick<Settings, 'handles' | 'firstName' | 'seeOwnHandle'>,
): Pick<Context, 'ownPage' | 'handles'> {
  const seen = seeOwnHandle ? signedIn() : null;
  const own = [...handles, ...(seen ? [seen] : [])].filter((handle) => bare(handle) !== '');
  return {
    ownPage: owner !== null && own.some((handle) => bare(handle) === bare(owner)),
    handles: [...own, firstName].filter((name) => name.trim() !== ''),
  };
}
