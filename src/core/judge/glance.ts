import type { OpenLanguage } from '../lexicon/open.ts';
import {
  COMMA,
  DRAFT_EDGE,
  EDGE,
  MENTION,
  NUMBER,
  PAUSE_MARK,
  QUOTE_MARK,
  UNKNOWN,
} from '../lexicon/symbols.ts';
import { HASH_SEED, PLAIN_MASK } from '../lexicon/vocabulary.ts';

const ODD = 0;
const LETTER = 1;
const SPACE = 2;
const STOP = 3;
const SOFT = 4;
const QUOTE = 5;
const APOSTROPHE = 6;
const DIGIT = 7;
const COMMA_KIND = 8;
const AT = 9;
const DOT = 10;
const CROSSED = 11;
const COLON = 12;
const HASH = 13;
const STAR = 14;
const BEYOND = 15;

const KIND = (() => {
  // One entry for every UTF-16 unit: a look-up without a question first.
  const kinds = new Uint8Array(65536).fill(BEYOND, 128);
  for (let code = 97; code <= 122; code++) kinds[code] = kinds[code - 32] = LETTER;
  for (let code = 48; code <= 57; code++) kinds[code] = DIGIT;
  const set = (chars: string, kind: number) => {
    for (const char of chars) kinds[char.charCodeAt(0)] = kind;
  };
  set(' \t/_&=%^\\', SPACE);
  set('!?\n\r', STOP);
  set('.', DOT);
  set(';-()[]{}~', SOFT);
  set('"', QUOTE);
  set("'", APOSTROPHE);
  set(',', COMMA_KIND);
  set('@', AT);
  set('’', APOSTROPHE);
  set('“”', QUOTE);
  set('–—…', SOFT);
  set(':', COLON);
  set('#', HASH);
  set('*+|$<>`', STAR);
  return kinds;
})();

/**
 * A first glance at a draft: false when no row can match, so that nothing needs weighing. It reads
 * like `tokenise` but keeps nothing, and says true at the first thing it is not made for (a hashtag,
 * a starred or held word, a spelled-out one): then the draft is read properly.
 */
export function worthReading(text: string, language: OpenLanguage): boolean {
  const { vocabulary, automaton } = language;
  const { table, hashes, single, isPairHead, plain } = vocabulary;
  const mask = table.length - 1;
  const { fromStart, weights, symbolCount } = automaton;
  const n = text.length;
  let state = automaton.next(0, DRAFT_EDGE);
  let previousSymbol = DRAFT_EDGE;
  let singles = 0;
  let hints = 0;
  // The last edge of a draft is the draft's own: an edge counts when something follows it.
  let edge = false;
  let i = 0;
  while (i < n) {
    let code = text.charCodeAt(i);
    let kind = KIND[code] as number;
    if (kind === BEYOND) kind = kindBeyond(text, i, language);
    let symbol = -1;
    if (kind === SPACE) {
      i++;
      continue;
    }
    if (edge && kind !== STOP && kind !== DOT && kind !== CROSSED && kind !== STAR) {
      edge = false;
      previousSymbol = EDGE;
      state = automaton.next(state, EDGE);
      if (weights[state] !== 0) {
        hints += weights[state] as number;
        if (hints > 1) return true;
      }
    }
    if (kind === LETTER) {
      const start = i;
      let hash = HASH_SEED;
      for (;;) {
        do {
          hash = Math.imul(hash ^ (code | 32), 0x01000193);
          if (++i === n) {
            kind = SPACE;
            break;
          }
          code = text.charCodeAt(i);
          kind = KIND[code] as number;
        } while (kind === LETTER);
        if (kind !== APOSTROPHE || KIND[text.charCodeAt(i + 1)] !== LETTER) break;
        code = text.charCodeAt(++i);
      }
      if (kind === ODD || kind === DIGIT || kind === AT || kind === STAR) return true;
      // "wow!" ends a word; "w!n" does not.
      if (code === 33 && i + 1 < n && KIND[text.charCodeAt(i + 1)] === LETTER) return true;
      if (i - start === 1) {
        if (++singles === 3) return true;
      } else singles = 0;
      let slot = hash & mask;
      let entry = table[slot] as number;
      while (entry !== -1 && hashes[entry] !== hash) {
        slot = (slot + 1) & mask;
        entry = table[slot] as number;
      }
      if (entry === -1) {
        if (i - start > 2 && plain[hash & PLAIN_MASK] !== hash) {
          if (vocabulary.isHeld(text, start, i)) return true;
          if (vocabulary.guess(text, start, i) !== null) return true;
          plain[hash & PLAIN_MASK] = hash;
        }
        symbol = UNKNOWN;
      } else {
        symbol = single[entry] as number;
        if (symbol < 0) {
          // A word that stands for several: all but the last are stepped here.
          const symbols = vocabulary.symbols(entry);
          const last = symbols.length - 1;
          for (let k = 0; k < last; k++) {
            state = automaton.next(state, symbols[k] as number);
            if (weights[state] !== 0) {
              hints += weights[state] as number;
              if (hints > 1) return true;
            }
          }
          symbol = symbols[last] as number;
        } else if (isPairHead[symbol] === 1 && vocabulary.pair(previousSymbol, symbol) >= 0) {
          return true;
        }
      }
    } else {
      i++;
      switch (kind) {
        case STOP:
          edge = previousSymbol !== DRAFT_EDGE;
          continue;
        case DOT:
          if (text.charCodeAt(i) === 46) {
            while (text.charCodeAt(i) === 46) i++;
            symbol = PAUSE_MARK;
            break;
          }
          edge = previousSymbol !== DRAFT_EDGE;
          continue;
        case COMMA_KIND:
          symbol = COMMA;
          break;
        case SOFT:
          symbol = PAUSE_MARK;
          break;
        case QUOTE:
        case APOSTROPHE:
          symbol = QUOTE_MARK;
          break;
        case CROSSED:
          continue;
        case STAR:
          if (i < n && KIND[text.charCodeAt(i)] === LETTER) return true;
          continue;
        case COLON:
          if (text.charCodeAt(i) === 47 && text.charCodeAt(i + 1) === 47) {
            while (i < n && text.charCodeAt(i) > 32) i++;
          }
          symbol = PAUSE_MARK;
          break;
        case HASH: {
          const start = i;
          while (i < n && isHandle(text.charCodeAt(i)) && text.charCodeAt(i) !== 46) i++;
          if (i === start) continue;
          if (vocabulary.mayBeTag(text.slice(start, i))) return true;
          state = automaton.next(automaton.next(state, PAUSE_MARK), UNKNOWN);
          symbol = PAUSE_MARK;
          break;
        }
        case DIGIT:
          while (i < n && isDigit(text.charCodeAt(i))) i++;
          if (i < n && KIND[text.charCodeAt(i)] === LETTER) return true;
          symbol = NUMBER;
          break;
        case AT:
          while (i < n && isHandle(text.charCodeAt(i))) i++;
          if (previousSymbol === EDGE || previousSymbol === DRAFT_EDGE) continue;
          symbol = MENTION;
          break;
        default:
          return true;
      }
    }
    previousSymbol = symbol;
    if (state === 0) {
      state = fromStart[symbol] as number;
      if (state < 0) state = automaton.next(0, symbol);
    } else {
      const key = ((state * symbolCount + symbol) << 1) | 1;
      const { keys } = automaton;
      const at = (Math.imul(key, 0x9e3779b1) >>> 12) & (keys.length - 1);
      state = keys[at] === key ? (automaton.values[at] as number) : automaton.next(state, symbol);
    }
    if (weights[state] !== 0) {
      hints += weights[state] as number;
      if (hints > 1) return true;
    }
  }
  state = automaton.next(state, DRAFT_EDGE);
  return hints + (weights[state] as number) > 1;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isHandle = (code: number): boolean =>
  code === 95 || code === 46 || KIND[code] === LETTER || KIND[code] === DIGIT;

/** Faces are read over; a sign that a row may know is odd, and so is everything else. */
function kindBeyond(text: string, at: number, language: OpenLanguage): number {
  const code = text.charCodeAt(at);
  // After a face: which face exactly. Inside a word it would hide letters.
  if (code === 0xfe0f) return at > 0 && text.charCodeAt(at - 1) > 0x2000 ? CROSSED : ODD;
  if (code >= 0xdc00 && code <= 0xdfff) return CROSSED;
  return language.isFace(text.codePointAt(at) ?? 0) ? CROSSED : ODD;
}
