import { BitReader, COUNT_CONTEXTS } from './bits.ts';
import { FIRST_LABEL, LABEL_ANY, OP_ACCEPT, OP_JUMP, OP_SPLIT } from './symbols.ts';

/**
 * The program as it travels, step by step (see `ways.ts`): first what kind of step, then what it
 * needs. A set is read down a tree over all symbols, whose neighbours are words of a kind
 * (`neighbours.ts`): is there any to the left, any to the right?
 */
/** The way ends. */
export const END = 0;
export const ONE = 1;
/** A set or alternatives that came before. */
export const AGAIN = 2;
export const SET = 3;
export const WAYS = 4;
/** A row is complete; its number less the one before. The way ends. */
export const ACCEPT = 5;
/** `LABEL_ANY` and the two after it. */
export const PLAIN = 6;
export const APART = 9;
/** Stands before the first step of a way. */
export const START = 10;
const KIND_BITS = 4;

/** Where a way is: rows begin apart, within a row ways come together. */
export const IN_APART = 0;
export const IN_WAYS = 1;

/** Where the questions of each sort begin. */
export interface Contexts {
  readonly kinds: number;
  readonly ways: number;
  readonly rows: number;
  readonly again: number;
  readonly one: number;
  readonly left: number;
  readonly right: number;
  readonly all: number;
}

/** @param symbolBits so many bits tell every symbol, @param againBits and everything met again */
export function contextsOf(symbolBits: number, againBits: number): Contexts {
  const ways = 2 << (3 * KIND_BITS);
  const rows = ways + COUNT_CONTEXTS;
  const again = rows + COUNT_CONTEXTS;
  const one = again + (1 << againBits);
  const left = one + (1 << symbolBits);
  const right = left + (1 << symbolBits);
  return { kinds: 0, ways, rows, again, one, left, right, all: right + (1 << symbolBits) };
}

/** Of a step by the two before it; of the first by that of the way before. */
export const kindContext = (within: number, before: number, beforeThat: number): number =>
  ((((within << KIND_BITS) | before) << KIND_BITS) | beforeThat) << KIND_BITS;

/** Signed numbers as numbers from 0. */
export const folded = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const unfolded = (value: number): number => (value & 1 ? -(value + 1) / 2 : value / 2);

export interface PackedProgram {
  readonly bits: string;
  readonly symbolBits: number;
  readonly againBits: number;
}

export interface Program {
  /** What an automaton runs. Its last labels, from `firstSet` on, are sets. */
  readonly code: Int32Array;
  readonly sets: readonly (readonly number[])[];
}

export const unpackProgram = (packed: PackedProgram, firstSet: number): Program =>
  new Unpacking(packed, firstSet).program();

class Unpacking {
  private readonly contexts: Contexts;
  private readonly reader: BitReader;
  private readonly sets: number[][] = [];
  /** What came before, as the code it became: from here to there. */
  private readonly met: (readonly [from: number, to: number])[] = [];
  private code = new Int32Array(1 << 16);
  private count = 0;
  private row = 0;

  constructor(
    private readonly packed: PackedProgram,
    private readonly firstSet: number,
  ) {
    this.contexts = contextsOf(packed.symbolBits, packed.againBits);
    this.reader = new BitReader(packed.bits, this.contexts.all);
  }

  program(): Program {
    this.way(IN_APART, START);
    return { code: this.code.slice(0, this.count), sets: this.sets };
  }

  /**
   * One way to its end.
   * @returns the kind of its first step
   */
  private way(within: number, sibling: number): number {
    const { reader, contexts } = this;
    let before = START;
    let beforeThat = sibling;
    let first = -1;
    for (;;) {
      const kind = reader.pick(contexts.kinds + kindContext(within, before, beforeThat));
      if (first < 0) first = kind;
      beforeThat = before;
      before = kind;
      if (kind === END) return first;
      if (kind === ACCEPT) {
        this.row += unfolded(reader.count(contexts.rows));
        this.emit(OP_ACCEPT);
        this.emit(this.row);
        return first;
      }
      if (kind === APART) {
        this.split(IN_APART);
        return first;
      }
      this.step(kind);
    }
  }

  private step(kind: number): void {
    const { reader, contexts, packed } = this;
    if (kind >= PLAIN) this.emit(LABEL_ANY + kind - PLAIN);
    else if (kind === ONE) this.emit(FIRST_LABEL + reader.number(contexts.one, packed.symbolBits));
    else if (kind === AGAIN) {
      const [from, to] = this.met[reader.number(contexts.again, packed.againBits)] as [
        number,
        number,
      ];
      for (let at = from; at < to; at++) this.emit(this.code[at] as number);
    } else {
      const from = this.count;
      if (kind === SET) {
        this.emit(this.firstSet + this.sets.length);
        const set: number[] = [];
        this.members(1, set);
        this.sets.push(set);
      } else this.split(IN_WAYS);
      this.met.push([from, this.count]);
    }
  }

  /** The members of a set that stand below a node of the tree. */
  private members(node: number, into: number[]): void {
    const { reader, contexts, packed } = this;
    if (node >> packed.symbolBits === 1) {
      into.push(node - (1 << packed.symbolBits));
      return;
    }
    const left = reader.bit(contexts.left + node);
    if (left) this.members(node * 2, into);
    if (!left || reader.bit(contexts.right + node)) this.members(node * 2 + 1, into);
  }

  private split(within: typeof IN_WAYS | typeof IN_APART): void {
    const ways = this.reader.count(this.contexts.ways);
    this.emit(OP_SPLIT);
    this.emit(ways);
    const distances = this.count;
    for (let i = 0; i < ways; i++) this.emit(0);
    const base = this.count;
    const jumps: number[] = [];
    let sibling = START;
    for (let i = 0; i < ways; i++) {
      this.code[distances + i] = this.count - base;
      sibling = this.way(within, sibling);
      if (within === IN_APART || i === ways - 1) continue;
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
