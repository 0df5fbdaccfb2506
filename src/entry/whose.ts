import type { Context } from '../core/types.ts';
import type { Settings } from '../store/types.ts';

const bare = (handle: string) => handle.trim().replace(/^@/, '').toLowerCase();

/**
 * Whether the page in front is the teen's own, by the handles they typed in.
 * @param owner handle of the post's or profile's owner, null when unknown
 */
export function whose(
  owner: string | null,
  { handles, firstName }: Pick<Settings, 'handles' | 'firstName'>,
): Pick<Context, 'ownPage' | 'handles'> {
  const own = handles.filter((handle) => bare(handle) !== '');
  return {
    ownPage: owner !== null && own.some((handle) => bare(handle) === bare(owner)),
    handles: [...own, firstName].filter((name) => name.trim() !== ''),
  };
}
