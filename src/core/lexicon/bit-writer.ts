import {
  DIGIT_BITS,
  EVEN,
  moved,
  NARROW,
  partOf,
  SURE,
  signOf,
  WINDOW,
  WINDOW_BITS,
} from './bits.ts';

/** Digits of a window below its first. */
const KEPT = WINDOW_BITS - DIGIT_BITS;

/** Writes what `BitReader` reads, question by question. Only at build time. */
export class BitWriter {
  private readonly chances: Uint16Array;
  private readonly answers: Uint8Array;
  private window = WINDOW;
  private low = 0;
  private readonly digits: number[] = [];

  constructor(contexts: number) {
    this.chances = new Uint16Array(contexts).fill(EVEN);
    this.answers = new Uint8Array(contexts);
  }

  bit(context: number, yes: boolean): void {
    const chance = this.chances[context] as number;
    const answers = this.answers[context] as number;
    const part = partOf(this.window, chance);
    if (yes) this.window = part;
    else {
      this.low += part;
      this.window -= part;
      this.carry();
    }
    this.chances[context] = moved(chance, answers, yes);
    if (answers < SURE) this.answers[context] = answers + 1;
    while (this.window < NARROW) {
      this.window <<= DIGIT_BITS;
      this.shift();
    }
  }

  number(context: number, bits: number, value: number): void {
    let node = 1;
    for (let i = bits - 1; i >= 0; i--) {
      const yes = ((value >> i) & 1) === 1;
      this.bit(context + node, yes);
      node = node * 2 + (yes ? 1 : 0);
    }
  }

  pick(context: number, choice: number): void {
    for (let i = 0; i < choice; i++) this.bit(context + i, true);
    this.bit(context + choice, false);
  }

  count(context: number, value: number): void {
    const bits = 31 - Math.clz32(value + 1);
    this.pick(context, bits);
    for (let i = bits - 1; i >= 0; i--) this.bit(context + 32 + i, (((value + 1) >> i) & 1) === 1);
  }

  /** All that was written; nothing may be written after it. */
  text(): string {
    for (let i = 0; i < WINDOW_BITS; i += DIGIT_BITS) this.shift();
    // The reader takes what is missing for zeros.
    while (this.digits.at(-1) === 0) this.digits.pop();
    return this.digits.map(signOf).join('');
  }

  /** What went beyond the window goes to the digits written already. */
  private carry(): void {
    if (this.low < 1 << WINDOW_BITS) return;
    this.low -= 1 << WINDOW_BITS;
    let at = this.digits.length - 1;
    while (this.digits[at] === (1 << DIGIT_BITS) - 1) this.digits[at--] = 0;
    this.digits[at] = (this.digits[at] as number) + 1;
  }

  private shift(): void {
    this.digits.push(this.low >>> KEPT);
    this.low = (this.low & ((1 << KEPT) - 1)) << DIGIT_BITS;
  }
}
