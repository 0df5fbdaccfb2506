import { fold } from '../text/fold.ts';
import type { Reason, Verdict } from '../types.ts';

/** UTF-16 offsets into the draft. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The row that a teen's own words stand for. */
const OWN_ROW = 'own/words';

/**
 * A draft with one of the teen's own words for being down on themselves is a `pause`, whatever the
 * lexicon says; a worse verdict stays as it is.
 */
export function withWordsAboutMe(
  verdict: Verdict,
  draft: string,
  words: readonly string[],
): Verdict {
  if (verdict.level !== 'none' || words.length === 0) return verdict;
  const reasons = findWords(draft, words).map(
    (span): Reason => ({
      ...span,
      category: 'self-hatred',
      row: OWN_ROW,
      level: 'pause',
      because: ['own-words'],
    }),
  );
  if (reasons.length === 0) return verdict;
  return { ...verdict, level: 'pause', reasons, because: 'pause: the writer’s own words for it.' };
}

/**
 * Takes back what was read out of words that mean nothing here, at `pause` and nowhere else: no list
 * of words ever silences self-harm or a wish to die.
 */
export function withoutWordsNotAboutMe(
  verdict: Verdict,
  draft: string,
  words: readonly string[],
): Verdict {
  if (verdict.level !== 'pause' || words.length === 0) return verdict;
  const spared = findWords(draft, words);
  const reasons = verdict.reasons.filter(
    ({ start, end }) => !spared.some((span) => span.start < end && start < span.end),
  );
  if (reasons.length === verdict.reasons.length) return verdict;
  if (reasons.length > 0) return { ...verdict, reasons };
  return {
    ...verdict,
    level: 'none',
    reasons,
    because: 'none: words the writer said mean nothing.',
  };
}

/** Where these words and phrases stand in a draft, whole words only, in any case. */
export function findWords(draft: string, words: readonly string[]): Span[] {
  const pattern = patternFor(words);
  if (!pattern) return [];
  const { text, map } = fold(draft);
  return [...text.toLowerCase().matchAll(pattern)].map(({ index, 0: found }) => {
    const end = index + found.length;
    return { start: map?.[index] ?? index, end: map?.[end] ?? end };
  });
}

const LETTER = '[\\p{L}\\p{N}]';
let known: { readonly words: readonly string[]; readonly pattern: RegExp | null } | undefined;

function patternFor(words: readonly string[]): RegExp | null {
  // Several drafts are asked about between two changes of a setting.
  if (known?.words !== words) known = { words, pattern: compile(words) };
  return known.pattern;
}

function compile(words: readonly string[]): RegExp | null {
  const phrases = words
    .map((phrase) => fold(phrase).text.toLowerCase().trim().split(/\s+/).filter(Boolean))
    .filter((parts) => parts.length > 0)
    .map((parts) =>
      parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('\\s+'),
    );
  if (phrases.length === 0) return null;
  return new RegExp(`(?<!${LETTER})(?:${phrases.join('|')})(?!${LETTER})`, 'gu');
}
