import type { CompiledLexicon } from '../lexicon/compiled.ts';

/**
 * The part of the lexicon that is listened for. A choice that would leave no language at all (one
 * that a later version no longer has, say) is no choice: then every language counts.
 * @param languages BCP 47 tags; empty for all
 */
export function listenedTo(
  lexicon: CompiledLexicon,
  languages: readonly string[],
): CompiledLexicon {
  if (languages.length === 0) return lexicon;
  const chosen = lexicon.languages.filter(({ lang }) => languages.includes(lang));
  return chosen.length === 0 ? lexicon : { ...lexicon, languages: chosen };
}
