import { NUMBER, UNKNOWN } from '../lexicon/symbols.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import { withoutElongation } from './elongation.ts';
import { DIGIT, KIND } from './kinds.ts';
import { withoutLeet } from './leet.ts';
import { pushPieces, pushValue, pushWord } from './push.ts';
import type { Tokens } from './tokens.ts';

/** What is odd about a word, as bits. */
export const ODD_LONG = 1;
export const ODD_SIGN = 2;
export const ODD_STAR = 4;
export const ODD_FOREIGN = 8;
export const ODD_DIGIT = 16;

/** "19f", "18yo": how a short post introduces its writer. */
const AGE = /^(\d\d)(f|m|yo)$/;

/** Words with held letters, digits, signs or stars: the first reading that is a known word. */
export function pushOdd(
  text: string,
  start: number,
  end: number,
  odd: number,
  onlyDigits: boolean,
  words: Vocabulary,
  out: Tokens,
): void {
  if (onlyDigits) {
    out.push(NUMBER, start, end);
    return;
  }
  // No key word is this long, even with a letter held down; longer is noise.
  if (end - start > 200) {
    out.push(UNKNOWN, start, end);
    return;
  }
  const word = text
    .slice(start, end)
    .toLowerCase()
    .replace(/['‘’`]/g, '');
  const plain = odd & (ODD_SIGN | ODD_DIGIT) ? withoutLeet(word) : [word];
  for (const reading of plain) {
    if (reading !== word && pushWord(reading, start, end, words, out)) return;
    if (/(.)\1/.test(reading)) {
      for (const shorter of withoutElongation(reading)) {
        if (pushWord(shorter, start, end, words, out)) return;
      }
    }
    if (odd & ODD_STAR) {
      const value = words.starred(reading);
      if (value >= 0) {
        pushValue(value, start, end, words, out);
        return;
      }
    }
  }
  if ((odd & ODD_STAR) !== 0) {
    // "*i* hate", "well**": stars as decoration.
    const bare = word.replaceAll('*', '');
    if (pushWord(bare, start, end, words, out)) return;
  }
  const age = AGE.exec(word);
  if (age) {
    const [, years = '', sex = ''] = age;
    const after = start + years.length;
    if (!pushWord(years, start, after, words, out)) out.push(NUMBER, start, after);
    if (!pushWord(sex, after, end, words, out)) out.push(UNKNOWN, after, end);
    return;
  }
  if (odd & ODD_DIGIT && KIND[text.charCodeAt(start)] === DIGIT) {
    out.push(NUMBER, start, end);
    return;
  }
  for (const reading of plain) {
    const shorter = reading.replace(/(.)\1{2,}/g, '$1');
    const value = words.slipped(shorter, 0, shorter.length);
    if (value >= 0) {
      pushValue(value, start, end, words, out);
      return;
    }
    if (shorter.length >= 7 && words.mayBeJoined(shorter, 0, shorter.length)) {
      const pieces = words.split(shorter);
      if (pushPieces(pieces, start, end, words, out)) return;
    }
  }
  out.push(UNKNOWN, start, end);
}

/** A plain word that no row knows: a doubled letter, one slip, or words written as one. */
export function pushUnknown(
  text: string,
  start: number,
  end: number,
  words: Vocabulary,
  out: Tokens,
): void {
  pushMeant(words.guess(text, start, end), start, end, words, out);
}

export function pushMeant(
  meant: number | readonly string[] | null,
  start: number,
  end: number,
  words: Vocabulary,
  out: Tokens,
): void {
  if (meant === null) out.push(UNKNOWN, start, end);
  else if (typeof meant === 'number') pushValue(meant, start, end, words, out);
  else if (!pushPieces(meant, start, end, words, out)) out.push(UNKNOWN, start, end);
}
