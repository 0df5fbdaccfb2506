import { examine, judge } from '../judge/judge.ts';
import type { CompiledLexicon } from '../lexicon/compiled.ts';
import type { Category, Context, Reason, Sensitivity, Verdict } from '../types.ts';
import { listenedTo } from './languages.ts';
import { findWords, withoutWordsNotAboutMe, withWordsAboutMe } from './own-words.ts';
import { attune } from './sensitivity.ts';

/** What the teen has said about how to listen. */
export interface Listening {
  readonly sensitivity: Sensitivity;
  /** BCP 47 tags; empty for every language there is. */
  readonly languages: readonly string[];
  readonly wordsAboutMe: readonly string[];
  readonly wordsNotAboutMe: readonly string[];
}

/** The judge's verdict, as this teen wants to hear it. `care` and `crisis` pass through untouched. */
export function hear(
  draft: string,
  context: Context,
  lexicon: CompiledLexicon,
  listening: Listening,
): Verdict {
  const { sensitivity, languages, wordsAboutMe, wordsNotAboutMe } = listening;
  const known = listenedTo(lexicon, languages);
  const judged = withoutWordsNotAboutMe(judge(draft, context, known), draft, wordsNotAboutMe);
  const weak = () =>
    findWords(draft, wordsNotAboutMe).length > 0 ? [] : weakSigns(draft, context, known);
  return withWordsAboutMe(attune(judged, sensitivity, weak), draft, wordsAboutMe);
}

/** Rows of these categories may be noticed and never held: jokes, hints, and talk about "you". */
const MAY_BE_WEAK: readonly string[] = [
  'joke',
  'asking-for-insults',
  'self-trolling',
] satisfies Category[];

function weakSigns(draft: string, context: Context, lexicon: CompiledLexicon): Reason[] {
  return examine(draft, context, lexicon).flatMap(({ live }, index) =>
    live.flatMap((row): Reason[] => {
      const category = row.slice(0, row.indexOf(':'));
      if (!MAY_BE_WEAK.includes(category)) return [];
      return [
        {
          category: category as Category,
          row: `${lexicon.languages[index]?.lang}/${row}`,
          start: 0,
          end: draft.length,
          level: 'pause',
          because: ['watchful'],
        },
      ];
    }),
  );
}
