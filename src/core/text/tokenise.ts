import { DRAFT_EDGE, isWall } from '../lexicon/symbols.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import { anyWord } from './any-word.ts';
import { DIGIT, KIND, LETTER, OTHER, SPACE } from './kinds.ts';
import { pushMark } from './marks.ts';
import type { Names } from './names.ts';
import { plainWords } from './plain-words.ts';
import { pushSign } from './signs.ts';
import { SpelledOut } from './spelled-out.ts';
import { A_WORD, type Tokens, UNFOLDED } from './tokens.ts';

const spelledOut = new SpelledOut();

/**
 * Reads a draft into symbols in one pass. Ordinary words cost one hash look-up; only words that
 * look odd (elongated, leet, starred, spaced out, joined, misspelt) are looked at twice.
 * False, with nothing said, where the draft has a sign that must be folded first and is not.
 */
export function tokenise(
  text: string,
  words: Vocabulary,
  names: Names,
  out: Tokens,
  isFolded: boolean,
): boolean {
  out.clear();
  out.push(DRAFT_EDGE, 0, 0);
  spelledOut.count = 0;
  const n = text.length;
  const isNobody = names.size === 0;
  let i = 0;
  while (i < n) {
    const kind = KIND[text.charCodeAt(i)] as number;
    if (kind === SPACE) {
      i++;
      continue;
    }
    // Letters spelled out one by one are joined elsewhere.
    if (kind === LETTER && isNobody && spelledOut.count < 3) {
      const after = plainWords(text, i, spelledOut.count > 0, words, out);
      if (after > i) {
        spelledOut.count = 0;
        i = after;
        continue;
      }
    }
    let after = A_WORD;
    if (kind === OTHER) after = pushSign(text, i, words, out, isFolded);
    else if (kind !== LETTER && kind !== DIGIT) after = pushMark(text, i, kind, names, words, out);
    if (after === A_WORD) after = anyWord(text, i, words, names, spelledOut, out, isFolded);
    if (after === UNFOLDED) return false;
    i = after;
  }
  spelledOut.join(text, words, out);
  while (out.count > 1 && isWall(out.symbols[out.count - 1])) out.count--;
  out.push(DRAFT_EDGE, n, n);
  return true;
}
