import { isOneSlip } from '../text/slip.ts';
import { couldBe } from '../text/stars.ts';

export const HASH_SEED = 0x811c9dc5 | 0;
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

const NONE: readonly number[] = [];
const APOSTROPHE = 39;

/** Every word the lexicon knows, found by hash without cutting the draft into strings. */
export class Vocabulary {
  private readonly words: string[] = [];
  private readonly meanings: (readonly number[])[] = [];
  private readonly byWord = new Map<string, number>();
  private table = new Int32Array(0);
  private hashes = new Int32Array(0);

  private readonly pairs = new Map<number, number>();
  private readonly pairHeads = new Set<number>();

  private readonly keys: string[] = [];
  private readonly innocent = new Set<string>();
  /** Keys by their first two or last two letters and a length within one of theirs. */
  private readonly nearby = new Map<number, string[]>();
  private readonly nearbyBits = new Uint8Array(2 * 32 * 26 * 26);
  private readonly tails = new Map<number, string[]>();
  private readonly tailBits = new Uint8Array(26 * 26 * 26);

  add(word: string, symbols: readonly number[]): void {
    const known = this.byWord.get(word);
    if (known !== undefined) {
      this.meanings[known] = symbols;
      return;
    }
    this.byWord.set(word, this.words.length);
    this.words.push(word);
    this.meanings.push(symbols);
  }

  addPair(first: number, second: number, both: number): void {
    this.pairs.set(first * 65536 + second, both);
    this.pairHeads.add(second);
  }

  /** A word that matters enough to be read through stars and slips, and what it must not eat. */
  addKey(key: string, spares: readonly string[]): void {
    this.keys.push(key);
    for (const spare of spares) this.innocent.add(spare);
  }

  seal(): void {
    let size = 1024;
    while (size < this.words.length * 3) size *= 2;
    this.table = new Int32Array(size).fill(-1);
    this.hashes = new Int32Array(this.words.length);
    this.words.forEach((word, index) => {
      let hash = HASH_SEED;
      for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
      this.hashes[index] = hash;
      let slot = hash & (size - 1);
      while (this.table[slot] !== -1) slot = (slot + 1) & (size - 1);
      this.table[slot] = index;
    });
    for (const key of this.keys) {
      if (key.length >= 5) {
        for (let length = key.length - 1; length <= key.length + 1; length++) {
          this.addNearby(0, length, key.slice(0, 2), key);
          this.addNearby(1, length, key.slice(-2), key);
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

  private addNearby(side: 0 | 1, length: number, two: string, key: string): void {
    const bucket = pairBucket(side, length, two.charCodeAt(0), two.charCodeAt(1));
    if (bucket < 0) return;
    this.nearby.set(bucket, [...(this.nearby.get(bucket) ?? []), key]);
    this.nearbyBits[bucket] = 1;
  }

  /** Entry of the word between two places of `text`, or -1. `hash` is over its letters. */
  find(hash: number, text: string, start: number, end: number): number {
    const mask = this.table.length - 1;
    let slot = hash & mask;
    for (;;) {
      const entry = this.table[slot] as number;
      if (entry === -1) return -1;
      if (this.hashes[entry] === hash && this.same(this.words[entry] as string, text, start, end)) {
        return entry;
      }
      slot = (slot + 1) & mask;
    }
  }

  private same(word: string, text: string, start: number, end: number): boolean {
    let k = 0;
    for (let i = start; i < end; i++) {
      let code = text.charCodeAt(i);
      if (code === APOSTROPHE) continue;
      if (code >= 65 && code <= 90) code |= 32;
      if (word.charCodeAt(k++) !== code) return false;
    }
    return k === word.length;
  }

  entryOf(word: string): number {
    return this.byWord.get(word) ?? -1;
  }

  has(word: string): boolean {
    return this.byWord.has(word);
  }

  symbols(entry: number): readonly number[] {
    return this.meanings[entry] ?? NONE;
  }

  /** "my self" is one word. The one symbol two neighbours stand for, or -1. */
  pair(first: number, second: number): number {
    if (!this.pairHeads.has(second)) return -1;
    return this.pairs.get(first * 65536 + second) ?? -1;
  }

  /** The key word one slip away from an unknown word, or -1. Cost does not grow with rows. */
  slipped(text: string, start: number, end: number): number {
    const length = end - start;
    if (length < 4 || length > 20) return -1;
    const head = pairBucket(
      0,
      length,
      text.charCodeAt(start) | 32,
      text.charCodeAt(start + 1) | 32,
    );
    const tail = pairBucket(
      1,
      length,
      text.charCodeAt(end - 2) | 32,
      text.charCodeAt(end - 1) | 32,
    );
    const nearHead = head >= 0 && this.nearbyBits[head] === 1;
    const nearTail = tail >= 0 && this.nearbyBits[tail] === 1;
    if (!nearHead && !nearTail) return -1;
    const word = text.slice(start, end).toLowerCase().replaceAll("'", '');
    for (const bucket of [nearHead ? head : -1, nearTail ? tail : -1]) {
      for (const key of this.nearby.get(bucket) ?? []) {
        if (isOneSlip(word, key) && !this.innocent.has(word)) return this.entryOf(key);
      }
    }
    return -1;
  }

  isKey(word: string): boolean {
    return word.length >= 3 && this.keys.includes(word);
  }

  /** The word ends in a key word, so it may be several words written as one. */
  mayBeJoined(text: string, start: number, end: number): boolean {
    const tail = triple(text, end);
    if (tail < 0 || this.tailBits[tail] !== 1) return false;
    for (const key of this.tails.get(tail) ?? []) {
      const from = end - key.length;
      if (from > start && text.slice(from, end).toLowerCase() === key) return true;
    }
    return false;
  }

  /** The key word that fits "su*cide", or -1 where none or several very different ones do. */
  starred(word: string): number {
    for (const key of this.keys) if (couldBe(word, key)) return this.entryOf(key);
    return -1;
  }
}

function pairBucket(side: 0 | 1, length: number, a: number, b: number): number {
  const x = a - 97;
  const y = b - 97;
  if (length > 31 || x < 0 || y < 0 || x > 25 || y > 25) return -1;
  return ((side * 32 + length) * 26 + x) * 26 + y;
}

function triple(text: string, end: number): number {
  const a = (text.charCodeAt(end - 3) | 32) - 97;
  const b = (text.charCodeAt(end - 2) | 32) - 97;
  const c = (text.charCodeAt(end - 1) | 32) - 97;
  if (!(a >= 0 && b >= 0 && c >= 0 && a < 26 && b < 26 && c < 26)) return -1;
  return (a * 26 + b) * 26 + c;
}
