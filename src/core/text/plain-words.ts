import { checkOf, HASH_SEED, longestRun, type Vocabulary } from '../lexicon/vocabulary.ts';
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

/**
 * Nearly every word: letters and apostrophes, then something that ends it. Reads as many of them as
 * there are with a space in between, and says where it stopped.
 */
export function plainWords(text: string, from: number, words: Vocabulary, out: Tokens): number {
  const n = text.length;
  // At hand: what another module gives is looked up each time.
  const [kinds, letter, endsWord] = [KIND, LETTER, ENDS_WORD];
  const { slots, isPairHead } = words;
  const mask = slots.length - 1;
  let { symbols, starts, ends: stops } = out;
  let i = from;
  let c = text.charCodeAt(i);
  for (;;) {
    let hash = HASH_SEED;
    const first = c;
    let last = c;
    let at = i;
    let ends = letter;
    let marks = 0;
    for (;;) {
      do {
        last = c;
        hash = Math.imul(hash ^ (c | 32), 0x01000193);
        if (++at === n) {
          ends = SPACE;
          break;
        }
        c = text.charCodeAt(at);
        ends = kinds[c] as number;
      } while (ends === letter);
      if (ends !== APOSTROPHE) break;
      if (kindAt(text, at + 1) !== letter) break;
      c = text.charCodeAt(++at);
      marks++;
    }
    if (at - i < 2 || endsWord[ends] !== 1) return i;
    const check = checkOf(first, last, at - i - marks);
    let slot = (hash << 1) & mask;
    let second = slots[slot + 1] as number;
    while (second !== -1 && (slots[slot] !== hash || (second ^ (check << 20)) >>> 20 !== 0)) {
      slot = (slot + 2) & mask;
      second = slots[slot + 1] as number;
    }
    if (second === -1) {
      const run = longestRun(text, i, at);
      if (run > 2) pushOdd(text, i, at, ODD_LONG, false, words, out);
      else if (marks === 0) pushMeant(words.guessBare(text, i, at, run), i, at, words, out);
      else pushUnknown(text, i, at, words, out);
      ({ symbols, starts, ends: stops } = out);
    } else {
      const value = second & 0xfffff;
      const count = out.count;
      if (isPairHead[value] === 0 && count < symbols.length) {
        symbols[count] = value;
        starts[count] = i;
        stops[count] = at;
        out.count = count + 1;
      } else {
        pushValue(value, i, at, words, out);
        ({ symbols, starts, ends: stops } = out);
      }
    }
    i = at;
    if (at === n || c !== 32) return i;
    if (++i === n) return i;
    c = text.charCodeAt(i);
    if (kinds[c] !== letter) return i;
  }
}
