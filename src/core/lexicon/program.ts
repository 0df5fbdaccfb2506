import { OP_ACCEPT, OP_JUMP, OP_SPLIT } from './symbols.ts';

/**
 * The program as it travels: the same operations without their distances, which only say what the
 * order says already. Labels are one higher than in the program.
 */
/** A row is complete, and its number less the one before; the way ends. */
export const ACCEPT = 0;
/** End of a way that comes together with the others of its split. */
export const END = 1;
/** So many ways that go on apart, each to its own rows. */
export const APART = 2;
/** So many ways that come together again, each with an `END`. */
export const TOGETHER = 3;

/** Signed numbers as numbers from 0. */
export const folded = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const unfolded = (value: number): number => (value & 1 ? -(value + 1) / 2 : value / 2);

/** The program an automaton runs, with every distance put back. */
export function expand(stream: Int32Array): Int32Array {
  return new Expansion(stream).program();
}

class Expansion {
  private code = new Int32Array(1 << 16);
  private count = 0;
  private at = 0;
  private row = 0;

  constructor(private readonly stream: Int32Array) {}

  program(): Int32Array {
    if (this.stream.length > 0) this.way();
    return this.code.slice(0, this.count);
  }

  /** One way to its end. */
  private way(): void {
    for (;;) {
      const value = this.stream[this.at++] as number;
      if (value === END) return;
      if (value === ACCEPT) {
        this.row += unfolded(this.stream[this.at++] as number);
        this.emit(OP_ACCEPT);
        this.emit(this.row);
        return;
      }
      if (value === APART) {
        this.split(false);
        return;
      }
      if (value === TOGETHER) this.split(true);
      else this.emit(value - 1);
    }
  }

  private split(together: boolean): void {
    const ways = this.stream[this.at++] as number;
    this.emit(OP_SPLIT);
    this.emit(ways);
    const distances = this.count;
    for (let i = 0; i < ways; i++) this.emit(0);
    const base = this.count;
    const jumps: number[] = [];
    for (let i = 0; i < ways; i++) {
      this.code[distances + i] = this.count - base;
      this.way();
      if (!together || i === ways - 1) continue;
      this.emit(OP_JUMP);
      jumps.push(this.count);
      this.emit(0);
    }
    for (const jump of jumps) this.code[jump] = this.count - jump - 1;
  }

  private emit(value: number): void {
    if (this.count === this.code.length) {
      const longer = new Int32Array(this.code.length * 2);
      longer.set(this.code);
      this.code = longer;
    }
    this.code[this.count++] = value;
  }
}
