import { splitJoined } from '../text/joined.ts';
import { isOneSlip } from '../text/slip.ts';
import { couldBe } from '../text/stars.ts';
import { checkOf, HASH_SEED, hashStep } from './hash.ts';

const isApostrophe = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 0x2018 || code === 96;

/** In a slot, values from here on want a second look: the word may be the second of a pair. */
export const ODD_VALUE = 1 << 18;
const SYMBOL = ODD_VALUE - 1;
/** Values from here on stand for several symbols. */
const MANY = 1 << 19;
/** A value takes the lower bits of its half of a slot, the check the rest. */
const VALUE_BITS = 20;
const VALUE = (1 << VALUE_BITS) - 1;
const EMPTY = -1;
export const A_LETTER = -2;

const LETTER_ANYWHERE = /^[\p{L}\p{N}]$/u;
export const isLetterAnywhere = (point: number): boolean =>
  LETTER_ANYWHERE.test(String.fromCodePoint(point));

/** Every word the lexicon knows, found by hash without cutting the draft into strings. */
export class Vocabulary {
  /** Pairs, open addressing by hash: the hash, then the check and the value. */
  slots = new Int32Array(1 << 14).fill(EMPTY);
  private count = 0;
  private readonly several: (readonly number[])[] = [];

  private readonly signs = new Map<number, number>();
  private readonly pairs = new Map<number, number>();
  private readonly pairHeads = new Set<number>();
  private readonly pairBits = new Uint8Array(4096);

  private readonly keys: string[] = [];
  private readonly innocent = new Set<string>();
  /** Keys by their first two or last two letters and a length within one of theirs. */
  private readonly nearby = new Map<number, string[]>();
  private readonly nearbyBits = new Uint8Array(2 * 32 * 1024);
  private readonly tails = new Map<number, string[]>();
  private readonly tailBits = new Uint8Array(26 * 26 * 26);

  /** What a word means: one symbol or several. Said again, the last meaning counts. */
  add(word: string, symbols: readonly number[]): void {
    let value = symbols[0] as number;
    if (symbols.length > 1) {
      value = MANY + this.several.length;
      this.several.push(symbols);
    }
    if (++this.count * 4 > this.slots.length) this.grow();
    const { slots } = this;
    const { hash, check } = hashesOf(word);
    const mask = slots.length - 1;
    let at = (hash << 1) & mask;
    while (slots[at + 1] !== EMPTY && !isWord(slots, at, hash, check)) at = (at + 2) & mask;
    slots[at] = hash;
    slots[at + 1] = (check << VALUE_BITS) | value;
  }

  private grow(): void {
    const before = this.slots;
    const slots = new Int32Array(before.length * 2).fill(EMPTY);
    const mask = slots.length - 1;
    for (let i = 0; i < before.length; i += 2) {
      if (before[i + 1] === EMPTY) continue;
      const hash = before[i] as number;
      let at = (hash << 1) & mask;
      while (slots[at + 1] !== EMPTY) at = (at + 2) & mask;
      slots[at] = hash;
      slots[at + 1] = before[i + 1] as number;
    }
    this.slots = slots;
  }

  addPair(first: number, second: number, both: number): void {
    this.pairs.set(first * 65536 + second, both);
    this.pairHeads.add(second);
    this.pairBits[pairBit(first, second)] = 1;
  }

  /** A word that matters enough to be read through stars and slips, and what it must not eat. */
  addKey(key: string, spares: readonly string[]): void {
    this.keys.push(key);
    for (const spare of spares) this.innocent.add(spare);
  }

  seal(): void {
    const { slots } = this;
    for (let at = 1; at < slots.length; at += 2) {
      const second = slots[at] as number;
      if (second !== EMPTY && this.pairHeads.has(second & VALUE)) slots[at] = second | ODD_VALUE;
    }
    for (const key of this.keys) {
      if (key.length >= 5) {
        for (let length = key.length - 1; length <= key.length + 1; length++) {
          this.addNearby(nearBucket(0, length, key, 0), key);
          this.addNearby(nearBucket(1, length, key, key.length), key);
        }
      }
      if (key.length >= 3) {
        const tail = triple(key, key.length);
        if (tail < 0) continue;
        this.tails.set(tail, [...(this.tails.get(tail) ?? []), key]);
        this.tailBits[tail] = 1;
      }
    }
  }

  private addNearby(bucket: number, key: string): void {
    this.nearby.set(bucket, [...(this.nearby.get(bucket) ?? []), key]);
    this.nearbyBits[bucket] = 1;
  }

  /** Value of the word with this hash and check, or -1. */
  find(hash: number, check: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    for (let at = (hash << 1) & mask; ; at = (at + 2) & mask) {
      const second = slots[at + 1] as number;
      if (second === EMPTY) return -1;
      if (isWord(slots, at, hash, check)) return valueIn(second);
    }
  }

  /** The word between two places, every doubled letter undone, or -1. */
  findUndoubled(text: string, start: number, end: number): number {
    let hash = HASH_SEED;
    let first = 0;
    let before = 0;
    let length = 0;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (isApostrophe(code)) continue;
      const letter = code | 32;
      if (letter === before) continue;
      before = letter;
      if (length++ === 0) first = letter;
      hash = hashStep(hash, letter);
    }
    // "odd" is not "od": what is left must still be a word to recognise.
    return length >= 3 ? this.find(hash, checkOf(first, before, length)) : -1;
  }

  /** Value of a word, or -1. */
  valueOf(word: string): number {
    const { hash, check } = hashesOf(word);
    return this.find(hash, check);
  }

  has(word: string): boolean {
    return this.valueOf(word) >= 0;
  }

  /** Value of a sign that is no word's letter, or -1; `A_LETTER` where it is one in some script. */
  signOf(point: number): number {
    let value = this.signs.get(point);
    if (value === undefined) {
      value = this.valueOf(String.fromCodePoint(point));
      if (value < 0 && isLetterAnywhere(point)) value = A_LETTER;
      if (this.signs.size < 4096) this.signs.set(point, value);
    }
    return value;
  }

  /** The symbols a value stands for, where they are several; a lower value is its own symbol. */
  severalOf(value: number): readonly number[] | null {
    return value < MANY ? null : (this.several[value - MANY] as readonly number[]);
  }

  /** "my self" is one word. The one symbol two neighbours stand for, or -1. */
  pair(first: number, second: number): number {
    if (this.pairBits[pairBit(first, second)] !== 1) return -1;
    return this.pairs.get(first * 65536 + second) ?? -1;
  }

  /** The key word one slip away from an unknown word, or -1. Cost does not grow with rows. */
  slipped(text: string, start: number, end: number): number {
    const length = end - start;
    if (length < 4 || length > 20) return -1;
    const head = nearBucket(0, length, text, start);
    const tail = nearBucket(1, length, text, end);
    const near = this.nearestOf(head, text, start, end);
    return near >= 0 ? near : this.nearestOf(tail, text, start, end);
  }

  private nearestOf(bucket: number, text: string, start: number, end: number): number {
    if (this.nearbyBits[bucket] !== 1) return -1;
    for (const key of this.nearby.get(bucket) as string[]) {
      if (!isOneSlip(text, start, end, key)) continue;
      if (!this.innocent.has(text.slice(start, end).toLowerCase())) return this.valueOf(key);
    }
    return -1;
  }

  /** A key word stands somewhere between two places. */
  hasKeyInside(text: string, start: number, end: number): boolean {
    for (let at = start + 3; at <= end; at++) if (this.endsInKey(text, start, at)) return true;
    return false;
  }

  private endsInKey(text: string, start: number, end: number): boolean {
    const tail = triple(text, end);
    if (tail < 0 || this.tailBits[tail] !== 1) return false;
    for (const key of this.tails.get(tail) as string[]) {
      const from = end - key.length;
      if (from >= start && isAt(text, from, key)) return true;
    }
    return false;
  }

  isKey(word: string): boolean {
    return word.length >= 3 && this.keys.includes(word);
  }

  /**
   * What an unknown word means all the same: the value it is doubled or one slip away from, the
   * words it was joined from, or null.
   */
  guess(text: string, start: number, end: number): number | readonly string[] | null {
    for (let i = start; i < end; i++) {
      if (!isApostrophe(text.charCodeAt(i))) continue;
      // Hashes leave apostrophes out, so nothing else may see them either.
      const bare = text.slice(start, end).replace(/['‘’`]/g, '');
      return this.guess(bare, 0, bare.length);
    }
    return this.guessBare(text, start, end, longestRun(text, start, end));
  }

  /** The same for a word without apostrophes, of which the longest run is known. */
  guessBare(
    text: string,
    start: number,
    end: number,
    run: number,
  ): number | readonly string[] | null {
    const length = end - start;
    if (length < 4) return null;
    if (run > 1 && length <= 24) {
      const undoubled = this.findUndoubled(text, start, end);
      if (undoubled >= 0) return undoubled;
    }
    const slipped = this.slipped(text, start, end);
    if (slipped >= 0) return slipped;
    if (length < 7 || !this.mayBeJoined(text, start, end)) return null;
    return this.split(text.slice(start, end).toLowerCase());
  }

  /** The word ends in a key word and has more before it, so it may be several written as one. */
  mayBeJoined(text: string, start: number, end: number): boolean {
    return this.endsInKey(text, start + 1, end);
  }

  private readonly isThere = (hash: number, check: number): boolean => this.find(hash, check) >= 0;

  /** The words that a word was joined from, or null. */
  split(word: string, shortest = 1): string[] | null {
    return splitJoined(word, this.isThere, shortest);
  }

  /** The key word that fits "su*cide", or -1 where none or several very different ones do. */
  starred(word: string): number {
    for (const key of this.keys) if (couldBe(word, key)) return this.valueOf(key);
    return -1;
  }
}

/** Whether a key stands somewhere in a text, in any case. */
function isAt(text: string, from: number, key: string): boolean {
  // Its last three letters were met already.
  for (let i = key.length - 4; i >= 0; i--) {
    if ((text.charCodeAt(from + i) | 32) !== key.charCodeAt(i)) return false;
  }
  return true;
}

/** The value in the second half of a slot. */
export function valueIn(second: number): number {
  const value = second & VALUE;
  return value < MANY ? value & SYMBOL : value;
}

const pairBit = (first: number, second: number): number => (first * 31 + second) & 4095;

function hashesOf(word: string): { hash: number; check: number } {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  const check = checkOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length);
  return { hash, check };
}

const isWord = (slots: Int32Array, at: number, hash: number, check: number): boolean =>
  slots[at] === hash && ((slots[at + 1] as number) ^ (check << VALUE_BITS)) >>> VALUE_BITS === 0;

/**
 * One slip leaves one half of a word as it was: its first letters (side 0, from `at`) or its last
 * (side 1, up to `at`). Three of them where the words are long enough to have three.
 */
function nearBucket(side: 0 | 1, length: number, text: string, at: number): number {
  const from = side === 0 ? at : at - (length >= 7 ? 3 : 2);
  const a = text.charCodeAt(from) | 32;
  const b = text.charCodeAt(from + 1) | 32;
  const c = length >= 7 ? text.charCodeAt(from + 2) | 32 : 0;
  return ((side << 5) | (length & 31)) * 1024 + ((a * 961 + b * 31 + c) & 1023);
}

function triple(text: string, end: number): number {
  const a = (text.charCodeAt(end - 3) | 32) - 97;
  const b = (text.charCodeAt(end - 2) | 32) - 97;
  const c = (text.charCodeAt(end - 1) | 32) - 97;
  if (!(a >= 0 && b >= 0 && c >= 0 && a < 26 && b < 26 && c < 26)) return -1;
  return (a * 26 + b) * 26 + c;
}

/** How often the most repeated letter stands next to itself: 3 is a letter held down. */
export function longestRun(text: string, start: number, end: number): number {
  let longest = 1;
  let run = 1;
  let before = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isApostrophe(code)) continue;
    const letter = code | 32;
    if (letter !== before) {
      before = letter;
      run = 1;
    } else if (++run > longest) longest = run;
  }
  return longest;
}
