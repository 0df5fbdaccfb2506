import { checkOf, HASH_SEED } from '../lexicon/hash.ts';
import { COMMA, EDGE } from '../lexicon/symbols.ts';
import { longestRun, ODD_VALUE, type Vocabulary, valueIn } from '../lexicon/vocabulary.ts';
import {
  APOSTROPHE,
  COMMA_KIND,
  HASH,
  KIND,
  kindAt,
  LETTER,
  MARK,
  QUOTE,
  SPACE,
  STOP,
} from './kinds.ts';
import { ODD_LONG, pushMeant, pushOdd, pushUnknown } from './odd-words.ts';
import { pushValue } from './push.ts';
import type { Tokens } from './tokens.ts';

/** Kinds that end a word without a second look. */
const ENDS_WORD = new Uint8Array(16);
for (const kind of [SPACE, STOP, COMMA_KIND, MARK, QUOTE, HASH]) ENDS_WORD[kind] = 1;

const BLANK = 32;
const A = 97;
const LETTERS = 26;
const DOT = 46;
const BANG = 33;

/**
 * Nearly all of a draft: words of letters and apostrophes, with a space, a comma or a stop after
 * them. Reads as many as there are, and says where it stopped. A letter that stands alone is only
 * read where it is none of several spelled out: not with another one next to it.
 *
 * @param isAfterLetter a letter that stands alone came right before
 */
export function plainWords(
  text: string,
  from: number,
  isAfterLetter: boolean,
  words: Vocabulary,
  out: Tokens,
): number {
  const n = text.length;
  // At hand: what another module gives is looked up each time.
  const [kinds, letter, endsWord] = [KIND, LETTER, ENDS_WORD];
  const { slots } = words;
  const mask = slots.length - 1;
  let { symbols, starts, ends: stops } = out;
  let mayStandAlone = !isAfterLetter;
  let i = from;
  let c = text.charCodeAt(i);
  for (;;) {
    let hash = HASH_SEED;
    const first = c;
    let last = 0;
    let at = i;
    let ends = SPACE;
    let marks = 0;
    // Negative as soon as a letter stands twice.
    let twice = 0;
    for (;;) {
      do {
        const small = c | 32;
        twice |= (small ^ last) - 1;
        last = small;
        hash = Math.imul(hash ^ small, 0x01000193);
        c = ++at === n ? BLANK : text.charCodeAt(at);
      } while (((c | 32) - A) >>> 0 < LETTERS);
      ends = kinds[c] as number;
      if (ends !== APOSTROPHE || kindAt(text, at + 1) !== letter) break;
      c = text.charCodeAt(++at);
      marks++;
    }
    if (endsWord[ends] !== 1 && (c !== BANG || text.charCodeAt(at + 1) !== BLANK)) return i;
    if (at - i === 1) {
      const isAlone = mayStandAlone && c === BLANK && at + 2 < n;
      if (!isAlone || kindAt(text, at + 1) !== letter || kindAt(text, at + 2) !== letter) return i;
    }
    mayStandAlone = true;
    const check = checkOf(first, last, at - i - marks);
    let slot = (hash << 1) & mask;
    let second = slots[slot + 1] as number;
    while (second !== -1 && (slots[slot] !== hash || (second ^ (check << 20)) >>> 20 !== 0)) {
      slot = (slot + 2) & mask;
      second = slots[slot + 1] as number;
    }
    const value = second & 0xfffff;
    const count = out.count;
    if (second !== -1 && value < ODD_VALUE && count < symbols.length) {
      symbols[count] = value;
      starts[count] = i;
      stops[count] = at;
      out.count = count + 1;
    } else {
      if (second !== -1) pushValue(valueIn(second), i, at, words, out);
      else if (marks > 0) pushUnknown(text, i, at, words, out);
      else if (twice >= 0) pushMeant(words.guessBare(text, i, at, 1), i, at, words, out);
      else {
        const run = longestRun(text, i, at);
        if (run > 2) pushOdd(text, i, at, ODD_LONG, false, words, out);
        else pushMeant(words.guessBare(text, i, at, run), i, at, words, out);
      }
      ({ symbols, starts, ends: stops } = out);
    }
    i = at;
    if (at === n) return i;
    if (c !== BLANK) {
      if (ends === COMMA_KIND) out.push(COMMA, i, i + 1);
      else if (ends === STOP && (c !== DOT || text.charCodeAt(i + 1) !== DOT)) {
        out.push(EDGE, i, i + 1);
      } else if (c === BANG) out.push(EDGE, i, i + 1);
      else return i;
      if (++i === n) return i;
      c = text.charCodeAt(i);
    }
    if (c === BLANK) {
      if (++i === n) return i;
      c = text.charCodeAt(i);
    }
    if (kinds[c] !== letter) return i;
  }
}
