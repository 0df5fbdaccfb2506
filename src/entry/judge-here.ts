import type { Listening } from '../core/decide/hear.ts';
import type { Level } from '../core/types.ts';

/**
 * The judge that runs on sites, in a page of Breather's own. Fetched from the extension's files when
 * it is first needed, so that pages open at once.
 */
export interface JudgeHere {
  /** What a draft would come to on a site, right now. */
  levelOf(draft: string, listening: Listening): Level;
}

export async function judgeHere(): Promise<JudgeHere> {
  const [{ hear }, { lexicon }] = await Promise.all([
    import('../core/decide/hear.ts'),
    import('../generated/lexicon.ts'),
  ]);
  return {
    levelOf: (draft, listening) => hear(draft, {}, lexicon, listening).level,
  };
}
