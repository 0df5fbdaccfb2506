import { PAUSE_MARK, QUOTE_MARK } from '../lexicon/symbols.ts';
import { A_LETTER, type Vocabulary } from '../lexicon/vocabulary.ts';
import { isPlain } from './fold.ts';
import { pushAll } from './push.ts';
import { A_WORD, type Tokens, UNFOLDED } from './tokens.ts';

/** Marks beyond ASCII that need no folding, and the symbol they are. */
const MARKS: ReadonlyMap<number, number> = new Map([
  [0x201c, QUOTE_MARK],
  [0x201d, QUOTE_MARK],
  [0x2013, PAUSE_MARK],
  [0x2014, PAUSE_MARK],
  [0x2026, PAUSE_MARK],
]);

/** A sign beyond ASCII: a mark, a face, or a letter of some script, with which a word begins. */
export function pushSign(
  text: string,
  at: number,
  words: Vocabulary,
  out: Tokens,
  isFolded: boolean,
): number {
  const code = text.charCodeAt(at);
  if (!isFolded && !isPlain(text, at)) return UNFOLDED;
  const mark = code < 0x2100 ? MARKS.get(code) : undefined;
  if (mark !== undefined) {
    out.push(mark, at, at + 1);
    return at + 1;
  }
  const point = text.codePointAt(at) as number;
  const value = words.signOf(point);
  if (value === A_LETTER) return A_WORD;
  const after = at + (point > 0xffff ? 2 : 1);
  if (value >= 0) pushAll(value, at, after, words, out);
  return after;
}
