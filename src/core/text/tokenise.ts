import { COMMA, DRAFT_EDGE, isWall, MENTION, PAUSE_MARK, QUOTE_MARK } from '../lexicon/symbols.ts';
import {
  A_LETTER,
  checkOf,
  HASH_SEED,
  hashStep,
  isLetterAnywhere,
  type Vocabulary,
} from '../lexicon/vocabulary.ts';
import { isPlain } from './fold.ts';
import {
  APOSTROPHE,
  AT,
  COMMA_KIND,
  DIGIT,
  HASH,
  KIND,
  kindAt,
  LETTER,
  MARK,
  OTHER,
  QUOTE,
  SIGN,
  SPACE,
  STAR,
  STOP,
} from './kinds.ts';
import {
  ODD_DIGIT,
  ODD_FOREIGN,
  ODD_LONG,
  ODD_SIGN,
  ODD_STAR,
  pushOdd,
  pushUnknown,
} from './odd-words.ts';
import { plainWords } from './plain-words.ts';
import { pushAll, pushEdge, pushOwn, pushValue } from './push.ts';
import { joinSingles } from './spelled-out.ts';
import { pushTag } from './tags.ts';
import type { Tokens } from './tokens.ts';

/** Marks beyond ASCII that need no folding, and the symbol they are. */
const MARKS: ReadonlyMap<number, number> = new Map([
  [0x201c, QUOTE_MARK],
  [0x201d, QUOTE_MARK],
  [0x2013, PAUSE_MARK],
  [0x2014, PAUSE_MARK],
  [0x2026, PAUSE_MARK],
]);

/** Names of the writer, folded; an empty set is the usual case. */
export type Names = ReadonlySet<string>;

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
  out.count = 0;
  out.hasOwnName = false;
  out.push(DRAFT_EDGE, 0, 0);
  const n = text.length;
  // A run of single letters: "k m s", "h.a.t.e".
  let singles = 0;
  let singlesToken = 0;
  let singlesStart = 0;
  let singlesEnd = 0;
  let quoteOpen = false;
  let i = 0;
  const kinds = KIND;
  const plainNames = names.size === 0;

  while (i < n) {
    const code = text.charCodeAt(i);
    const kind = kinds[code] as number;
    if (kind === SPACE) {
      i++;
      continue;
    }
    // Letters spelled out one by one are joined below.
    if (kind === LETTER && plainNames && singles < 3) {
      const after = plainWords(text, i, words, out);
      if (after > i) {
        singles = 0;
        i = after;
        continue;
      }
    }
    switch (kind) {
      case LETTER:
      case DIGIT:
        break;
      case APOSTROPHE: {
        // A single quotation mark opens before a word and closes after one.
        const before = i === 0 ? SPACE : kindAt(text, i - 1);
        const after = i + 1 < n ? kindAt(text, i + 1) : SPACE;
        const opens = before !== LETTER && before !== DIGIT && after === LETTER;
        if (opens || (quoteOpen && after !== LETTER)) {
          out.push(QUOTE_MARK, i, i + 1);
          quoteOpen = opens;
        }
        i++;
        continue;
      }
      case STOP: {
        // "..." is a breath inside a sentence; a line break is not.
        if (code === 46 && text.charCodeAt(i + 1) === 46) {
          const start = i;
          while (text.charCodeAt(i) === 46) i++;
          out.push(PAUSE_MARK, start, i);
          continue;
        }
        pushEdge(i, out);
        i++;
        continue;
      }
      case COMMA_KIND:
        out.push(COMMA, i, i + 1);
        i++;
        continue;
      case MARK:
        if (code === 58 && text.charCodeAt(i + 1) === 47 && text.charCodeAt(i + 2) === 47) {
          while (i < n && isAddress(text.charCodeAt(i))) i++;
          out.push(PAUSE_MARK, i - 1, i);
          continue;
        }
        out.push(PAUSE_MARK, i, i + 1);
        i++;
        continue;
      case QUOTE:
        out.push(QUOTE_MARK, i, i + 1);
        i++;
        continue;
      case HASH: {
        const start = i++;
        while (i < n && isTagChar(text.charCodeAt(i))) i++;
        if (i > start + 1) {
          out.push(PAUSE_MARK, start, start + 1);
          pushTag(text, start + 1, i, words, out);
          out.push(PAUSE_MARK, i, i);
        }
        continue;
      }
      case AT: {
        const start = i++;
        while (i < n && isHandleChar(text.charCodeAt(i))) i++;
        if (i === start + 1) continue;
        if (names.size > 0 && isOwn(text.slice(start + 1, i), names)) pushOwn(start, i, out);
        // At the head of a reply a handle is an address, not a word of the sentence.
        else if (!isWall(out.symbols[out.count - 1])) out.push(MENTION, start, i);
        continue;
      }
      case SIGN: {
        if (code === 36 && kindAt(text, i + 1) === LETTER) break;
        if (code === 33) pushEdge(i, out);
        i++;
        continue;
      }
      case STAR:
        i++;
        continue;
      default: {
        if (!isFolded && !isPlain(text, i)) return false;
        const mark = MARKS.get(code);
        if (mark !== undefined) {
          out.push(mark, i, i + 1);
          i++;
          continue;
        }
        const point = text.codePointAt(i) ?? 0;
        const width = point > 0xffff ? 2 : 1;
        const value = words.signOf(point);
        if (value !== A_LETTER) {
          if (value >= 0) pushAll(value, i, i + width, words, out);
          i += width;
          continue;
        }
      }
    }

    // A word.
    const start = i;
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
      const k = kinds[c] as number;
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
        if (!isFolded && !isPlain(text, i)) return false;
        const point = text.codePointAt(i) ?? 0;
        if (!isLetterAnywhere(point)) break;
        onlyDigits = false;
        odd |= ODD_FOREIGN;
        i += point > 0xffff ? 2 : 1;
      } else break;
    }

    const single = i - start === 1;
    if (!single && singles >= 3)
      joinSingles(text, singlesToken, singlesStart, singlesEnd, words, out);
    if (single) {
      if (singles > 0 && start - singlesEnd <= 2) singles++;
      else {
        if (singles >= 3) joinSingles(text, singlesToken, singlesStart, singlesEnd, words, out);
        singles = 1;
        singlesToken = out.count;
        singlesStart = start;
      }
      singlesEnd = i;
    } else singles = 0;

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
  }
  if (singles >= 3) joinSingles(text, singlesToken, singlesStart, singlesEnd, words, out);
  while (out.count > 1 && isWall(out.symbols[out.count - 1])) out.count--;
  out.push(DRAFT_EDGE, n, n);
  return true;
}

/** An address goes on to the next space. */
const isAddress = (code: number): boolean => code > 32 && code < 127;

const isHandleChar = (code: number): boolean =>
  code === 95 || code === 46 || (code < 128 && (KIND[code] === LETTER || KIND[code] === DIGIT));

const isTagChar = (code: number): boolean =>
  code === 95 || (code < 128 && (KIND[code] === LETTER || KIND[code] === DIGIT));

function isOwn(word: string, names: Names): boolean {
  return names.has(
    word
      .toLowerCase()
      .replace(/[.']+$/, '')
      .replace(/'s$/, ''),
  );
}
