import type { Context } from '../core/types.ts';
import type { Settings } from '../store/types.ts';

/** `@Sam@this.host` on this.host is the page's own `sam`: instances leave their name out at home. */
function bare(handle: string, host: string): string {
  const name = handle.trim().replace(/^@/, '').toLowerCase();
  return name.endsWith(`@${host}`) ? name.slice(0, -host.length - 1) : name;
}

/**
 * Whether the page in front is the teen's own, by the handles they typed in and, where they said
 * yes to that, the one they are signed in with.
 * @param owner handle of the post's or profile's owner, null when unknown
 * @param host the page's, since some handles carry their server
 * @param signedIn reads the handle the page shows as signed in; asked only with a yes
 */
export function whose(
  owner: string | null,
  host: string,
  signedIn: () => string | null,
  { handles, firstName, seeOwnHandle }: Pick<Settings, 'handles' | 'firstName' | 'seeOwnHandle'>,
): Pick<Context, 'ownPage' | 'handles'> {
  const seen = seeOwnHandle ? signedIn() : null;
  const own = [...handles, ...(seen ? [seen] : [])].filter((handle) => bare(handle, host) !== '');
  return {
    ownPage: owner !== null && own.some((handle) => bare(handle, host) === bare(owner, host)),
    handles: [...own, firstName].filter((name) => name.trim() !== ''),
  };
}
