import {
  COMMA,
  DRAFT_EDGE,
  EDGE,
  isWall,
  MENTION,
  NUMBER,
  OWN_NAME,
  PAUSE_MARK,
  QUOTE_MARK,
  UNKNOWN,
} from '../lexicon/symbols.ts';
import {
  A_LETTER,
  checkOf,
  HASH_SEED,
  hashStep,
  isLetterAnywhere,
  longestRun,
  type Vocabulary,
} from '../lexicon/vocabulary.ts';
import { withoutElongation } from './elongation.ts';
import { isPlain } from './fold.ts';
import { splitJoined } from './joined.ts';
import { withoutLeet } from './leet.ts';

/** Symbols of a draft in order, with the places in the folded text they were read from. */
export class Tokens {
  symbols = new Int32Array(512);
  starts = new Int32Array(512);
  ends = new Int32Array(512);
  count = 0;
  /** One of the writer's own names is among the words. */
  hasOwnName = false;

  push(symbol: number, start: number, end: number): void {
    if (this.count === this.symbols.length) this.grow();
    this.symbols[this.count] = symbol;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count++;
  }

  private grow(): void {
    const longer = (from: Int32Array) => {
      const to = new Int32Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.symbols = longer(this.symbols);
    this.starts = longer(this.starts);
    this.ends = longer(this.ends);
  }
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
const STOP = 4;
const COMMA_KIND = 5;
const MARK = 6;
const QUOTE = 7;
const HASH = 8;
const AT = 9;
/** Signs that stand for a letter inside a word. */
const SIGN = 10;
const STAR = 11;
const OTHER = 12;

const KIND = (() => {
  // One entry for every UTF-16 unit: a look-up without a question first.
  const kinds = new Uint8Array(65536).fill(OTHER, 128);
  for (let code = 97; code <= 122; code++) kinds[code] = kinds[code - 32] = LETTER;
  for (let code = 48; code <= 57; code++) kinds[code] = DIGIT;
  const set = (chars: string, kind: number) => {
    for (const char of chars) kinds[char.charCodeAt(0)] = kind;
  };
  set("'`\u2018\u2019", APOSTROPHE);
  set('.?\n\r', STOP);
  set(',', COMMA_KIND);
  set(':;-()[]{}~', MARK);
  set('"', QUOTE);
  set('#', HASH);
  set('@', AT);
  set('!$|+', SIGN);
  set('*', STAR);
  return kinds;
})();

const ODD_LONG = 1;
const ODD_SIGN = 2;
const ODD_STAR = 4;
const ODD_FOREIGN = 8;
const ODD_DIGIT = 16;

/** Marks beyond ASCII that need no folding, and the symbol they are. */
const MARKS: ReadonlyMap<number, number> = new Map([
  [0x201c, QUOTE_MARK],
  [0x201d, QUOTE_MARK],
  [0x2013, PAUSE_MARK],
  [0x2014, PAUSE_MARK],
  [0x2026, PAUSE_MARK],
]);

/** Kinds that end a word without a second look. */
const ENDS_WORD = new Uint8Array(16);
for (const kind of [SPACE, STOP, COMMA_KIND, MARK, QUOTE, HASH]) ENDS_WORD[kind] = 1;

/** "19f", "18yo": how a short post introduces its writer. */
const AGE = /^(\d\d)(f|m|yo)$/;

/** Names of the writer, folded; an empty set is the usual case. */
export type Names = ReadonlySet<string>;

const kindAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? (KIND[text.charCodeAt(at)] as number) : OTHER;

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
  const plainNames = names.size === 0;

  while (i < n) {
    const code = text.charCodeAt(i);
    const kind = KIND[code] as number;
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

/**
 * Nearly every word: letters and apostrophes, then something that ends it. Reads as many of them as
 * there are with a space in between, and says where it stopped.
 */
function plainWords(text: string, from: number, words: Vocabulary, out: Tokens): number {
  const n = text.length;
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
    let ends = LETTER;
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
        ends = KIND[c] as number;
      } while (ends === LETTER);
      if (ends !== APOSTROPHE) break;
      if (kindAt(text, at + 1) !== LETTER) break;
      c = text.charCodeAt(++at);
      marks++;
    }
    if (at - i < 2 || ENDS_WORD[ends] !== 1) return i;
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
    if (KIND[c] !== LETTER) return i;
  }
}

function pushEdge(at: number, out: Tokens): void {
  if (!isWall(out.symbols[out.count - 1])) out.push(EDGE, at, at + 1);
}

function pushOwn(start: number, end: number, out: Tokens): void {
  out.push(OWN_NAME, start, end);
  out.hasOwnName = true;
}

function pushValue(
  value: number,
  start: number,
  end: number,
  words: Vocabulary,
  out: Tokens,
): void {
  const last = out.count - 1;
  const both = words.pair(out.symbols[last] as number, value);
  if (both < 0) {
    pushAll(value, start, end, words, out);
    return;
  }
  out.symbols[last] = both;
  out.ends[last] = end;
}

/** Every symbol a value stands for. */
function pushAll(value: number, start: number, end: number, words: Vocabulary, out: Tokens): void {
  const several = words.severalOf(value);
  if (several === null) out.push(value, start, end);
  else for (let i = 0; i < several.length; i++) out.push(several[i] as number, start, end);
}

function pushWord(
  word: string,
  start: number,
  end: number,
  words: Vocabulary,
  out: Tokens,
): boolean {
  const value = words.valueOf(word);
  if (value < 0) return false;
  pushValue(value, start, end, words, out);
  return true;
}

function pushPieces(
  pieces: readonly string[] | null,
  start: number,
  end: number,
  words: Vocabulary,
  out: Tokens,
): boolean {
  if (!pieces) return false;
  for (const piece of pieces) pushWord(piece, start, end, words, out);
  return true;
}

/** Words with held letters, digits, signs or stars: the first reading that is a known word. */
function pushOdd(
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
      const pieces = splitJoined(shorter, (piece) => words.has(piece));
      if (pushPieces(pieces, start, end, words, out)) return;
    }
  }
  out.push(UNKNOWN, start, end);
}

/** A plain word that no row knows: a doubled letter, one slip, or words written as one. */
function pushUnknown(
  text: string,
  start: number,
  end: number,
  words: Vocabulary,
  out: Tokens,
): void {
  pushMeant(words.guess(text, start, end), start, end, words, out);
}

function pushMeant(
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

/** "#IHateMyself", "#ihatemyself", "#i_hate_myself". */
function pushTag(text: string, start: number, end: number, words: Vocabulary, out: Tokens): void {
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) hash = hashStep(hash, smallLetter(text.charCodeAt(i)));
  const first = smallLetter(text.charCodeAt(start));
  const last = smallLetter(text.charCodeAt(end - 1));
  const value = words.find(hash, checkOf(first, last, end - start));
  if (value >= 0) {
    pushValue(value, start, end, words, out);
    return;
  }
  if (!words.hasKeyInside(text, start, end)) {
    out.push(UNKNOWN, start, end);
    return;
  }
  const tag = text.slice(start, end);
  const humps = tag.split(/_|(?<=[a-z0-9])(?=[A-Z])/).filter((hump) => hump !== '');
  if (humps.length > 1 && humps.every((hump) => words.has(hump.toLowerCase()))) {
    for (const hump of humps) pushWord(hump.toLowerCase(), start, end, words, out);
    return;
  }
  const pieces = splitJoined(tag.toLowerCase().replaceAll('_', ''), (piece) => words.has(piece));
  if (!pieces?.some((piece) => words.isKey(piece)) || !pushPieces(pieces, start, end, words, out)) {
    out.push(UNKNOWN, start, end);
  }
}

/** "k m s", "h-a-t-e", "k i l l m y s e l f": letters with something in between. */
function joinSingles(
  text: string,
  token: number,
  start: number,
  end: number,
  words: Vocabulary,
  out: Tokens,
): void {
  const letters = text
    .slice(start, end)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const pieces = words.has(letters)
    ? [letters]
    : (splitJoined(letters, (piece) => piece.length > 1 && words.has(piece)) ??
      splitJoined(letters, (piece) => words.has(piece)));
  if (!pieces) return;
  // Marks that came after the last letter stay.
  const after: [number, number, number][] = [];
  for (let i = token; i < out.count; i++) {
    if ((out.starts[i] ?? 0) >= end) {
      after.push([out.symbols[i] ?? 0, out.starts[i] ?? 0, out.ends[i] ?? 0]);
    }
  }
  out.count = token;
  for (const piece of pieces) pushWord(piece, start, end, words, out);
  for (const [symbol, from, to] of after) out.push(symbol, from, to);
}

const smallLetter = (code: number): number => (code >= 65 && code <= 90 ? code | 32 : code);

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
