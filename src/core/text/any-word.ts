import { checkOf, HASH_SEED, hashStep } from '../lexicon/hash.ts';
import { isLetterAnywhere, type Vocabulary } from '../lexicon/vocabulary.ts';
import { isPlain } from './fold.ts';
import { APOSTROPHE, AT, DIGIT, KIND, kindAt, LETTER, OTHER, SIGN, STAR } from './kinds.ts';
import { isOwn, type Names } from './names.ts';
import {
  ODD_DIGIT,
  ODD_FOREIGN,
  ODD_LONG,
  ODD_SIGN,
  ODD_STAR,
  pushOdd,
  pushUnknown,
} from './odd-words.ts';
import { pushOwn, pushValue } from './push.ts';
import type { SpelledOut } from './spelled-out.ts';
import { type Tokens, UNFOLDED } from './tokens.ts';

/** Any word, however it is written. Where it ends, or `UNFOLDED`. */
export function anyWord(
  text: string,
  start: number,
  words: Vocabulary,
  names: Names,
  spelledOut: SpelledOut,
  out: Tokens,
  isFolded: boolean,
): number {
  const n = text.length;
  let i = start;
  let hash = HASH_SEED;
  let first = 0;
  let last = 0;
  let hashed = 0;
  let previous = 0;
  let run = 0;
  let odd = 0;
  let onlyDigits = true;
  while (i < n) {
    const c = text.charCodeAt(i);
    const k = KIND[c] as number;
    if (k === LETTER) {
      const letter = c | 32;
      onlyDigits = false;
      hash = hashStep(hash, letter);
      last = letter;
      if (hashed++ === 0) first = letter;
      if (letter === previous) {
        if (++run === 2) odd |= ODD_LONG;
      } else {
        run = 0;
        previous = letter;
      }
      i++;
    } else if (k === APOSTROPHE) {
      if (i + 1 >= n || kindAt(text, i + 1) !== LETTER) break;
      i++;
    } else if (k === DIGIT) {
      odd |= ODD_DIGIT;
      hash = hashStep(hash, c);
      last = c;
      if (hashed++ === 0) first = c;
      i++;
    } else if (k === SIGN || k === AT) {
      const after = kindAt(text, i + 1);
      if (after !== LETTER && !(after === SIGN && kindAt(text, i + 2) === LETTER)) break;
      onlyDigits = false;
      odd |= ODD_SIGN;
      i++;
    } else if (k === STAR) {
      let stars = i;
      while (stars < n && text.charCodeAt(stars) === 42) stars++;
      if (kindAt(text, stars) !== LETTER && stars - i < 2) break;
      onlyDigits = false;
      odd |= ODD_STAR;
      i = stars;
    } else if (k === OTHER) {
      if (!isFolded && !isPlain(text, i)) return UNFOLDED;
      const point = text.codePointAt(i) ?? 0;
      if (!isLetterAnywhere(point)) break;
      onlyDigits = false;
      odd |= ODD_FOREIGN;
      i += point > 0xffff ? 2 : 1;
    } else break;
  }

  spelledOut.meet(text, start, i, words, out);
  const value = words.find(hash, checkOf(first, last, hashed));
  if (names.size > 0 && isOwn(text.slice(start, i), names)) {
    pushOwn(start, i, out);
  } else if (value >= 0 && (odd & (ODD_SIGN | ODD_STAR | ODD_FOREIGN)) === 0) {
    pushValue(value, start, i, words, out);
  } else if (odd !== 0) {
    pushOdd(text, start, i, odd, onlyDigits, words, out);
  } else {
    pushUnknown(text, start, i, words, out);
  }
  return i;
}
