/**
 * Yes and no as short text. Every question has a number of its own, its context, and a chance that
 * every answer moves: an answer that could be foreseen costs next to nothing (adaptive binary range
 * coding: Martin 1979, "Range encoding"). Text is digits of six bits: gzip packs them as tightly as
 * bytes, and they are as long in JSON as here.
 */
export const WINDOW_BITS = 30;
export const DIGIT_BITS = 6;
export const WINDOW = (1 << WINDOW_BITS) - 1;
/** A window below this is too narrow to be parted finely, and takes the next digit. */
export const NARROW = 1 << (WINDOW_BITS - DIGIT_BITS);

/** Digits are the signs from "0", without the backslash and the backtick. */
export const signOf = (digit: number): string => {
  const code = digit + (digit < 44 ? 48 : 49);
  return String.fromCharCode(code < 96 ? code : code + 1);
};
const digitOf = (code: number): number => code - 48 - (code > 92 ? 1 : 0) - (code > 96 ? 1 : 0);

/** Chances are those of a yes, of 2^16. */
export const EVEN = 1 << 15;
const LEAST = 1 << 6;
const MOST = (1 << 16) - LEAST;
/** How far an answer moves a chance, of 2^15: early ones more. Tuned on English, and flat around here. */
const PACE = Int32Array.from({ length: 31 }, (_, answers) => (1 << 15) / (answers + 1.8));
/** Answers counted. */
export const SURE = PACE.length - 1;

/** The part of a window that belongs to yes; neither part is ever empty. */
export const partOf = (window: number, chance: number): number => (window >>> 12) * (chance >>> 4);
export const moved = (chance: number, answers: number, yes: boolean): number =>
  chance + ((((yes ? MOST : LEAST) - chance) * (PACE[answers] as number)) >> 15);

export class BitReader {
  private readonly chances: Uint16Array;
  private readonly answers: Uint8Array;
  private window = WINDOW;
  private place = 0;
  private at = 0;

  /** @param contexts every context is below it */
  constructor(
    private readonly text: string,
    contexts: number,
  ) {
    this.chances = new Uint16Array(contexts).fill(EVEN);
    this.answers = new Uint8Array(contexts);
    for (let i = 0; i < WINDOW_BITS; i += DIGIT_BITS) this.shift();
  }

  bit(context: number): boolean {
    const chance = this.chances[context] as number;
    const answers = this.answers[context] as number;
    const part = partOf(this.window, chance);
    const yes = this.place < part;
    if (yes) this.window = part;
    else {
      this.place -= part;
      this.window -= part;
    }
    this.chances[context] = moved(chance, answers, yes);
    if (answers < SURE) this.answers[context] = answers + 1;
    while (this.window < NARROW) {
      this.window <<= DIGIT_BITS;
      this.shift();
    }
    return yes;
  }

  private shift(): void {
    const { text, at } = this;
    this.at = at + 1;
    const digit = at < text.length ? digitOf(text.charCodeAt(at)) : 0;
    this.place = (this.place << DIGIT_BITS) | digit;
  }

  /** One of 2^bits numbers. Takes as many contexts. */
  number(context: number, bits: number): number {
    const size = 1 << bits;
    let node = 1;
    while (node < size) node = node * 2 + (this.bit(context + node) ? 1 : 0);
    return node - size;
  }

  /** One of a few things, the commonest first. Takes a context for each. */
  pick(context: number): number {
    let choice = 0;
    while (this.bit(context + choice)) choice++;
    return choice;
  }

  /** A number from 0, the smaller the shorter. Takes `COUNT_CONTEXTS` contexts. */
  count(context: number): number {
    const bits = this.pick(context);
    let value = 1;
    for (let i = bits - 1; i >= 0; i--) value = value * 2 + (this.bit(context + 32 + i) ? 1 : 0);
    return value - 1;
  }
}

export const COUNT_CONTEXTS = 64;
