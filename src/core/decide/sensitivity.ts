import type { Category, Reason, Sensitivity, Verdict } from '../types.ts';

/** Words that turn on their own writer and can hardly mean anything else. */
const PLAIN: readonly Category[] = ['self-hatred', 'eating'];

/**
 * The verdict as the teen wants to hear it. Only `none` and `pause` ever change places:
 * - `gentle`: a `pause` stands only for words that plainly attack their writer, or for several signs.
 * - `balanced`: as judged.
 * - `watchful`: weak signs are a `pause` too: a joke at one's own expense, a hint for insults.
 * @param weak signs that the judge saw and left at `none`, looked for only when they can count
 */
export function attune(
  verdict: Verdict,
  sensitivity: Sensitivity,
  weak: () => readonly Reason[],
): Verdict {
  if (sensitivity === 'gentle' && verdict.level === 'pause' && !isPlain(verdict)) {
    return { ...verdict, level: 'none', reasons: [], because: 'none: one weaker sign, gentle.' };
  }
  if (sensitivity === 'watchful' && verdict.level === 'none') {
    const reasons = weak();
    if (reasons.length > 0) {
      return { ...verdict, level: 'pause', reasons, because: 'pause: weaker signs, watchful.' };
    }
  }
  return verdict;
}

const isPlain = ({ reasons }: Verdict): boolean =>
  places(reasons) > 1 || reasons.some(({ category }) => PLAIN.includes(category));

/** Rows that overlap say one thing twice: signs are counted by their places in the draft. */
function places(reasons: readonly Reason[]): number {
  let count = 0;
  let end = 0;
  for (const reason of [...reasons].sort((a, b) => a.start - b.start)) {
    if (reason.start >= end) count += 1;
    end = Math.max(end, reason.end);
  }
  return count;
}
