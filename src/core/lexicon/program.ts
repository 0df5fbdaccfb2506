import { BitReader, COUNT_CONTEXTS } from './bits.ts';
import { FIRST_LABEL, LABEL_ANY } from './symbols.ts';

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

/** Where a way is: rows begin apart, within a row ways come together, the shorter first. */
export const IN_APART = 0;
export const IN_WAYS = 1;
export type Within = typeof IN_APART | typeof IN_WAYS;
const PLACES = 4;

/** What a way tells of the next one beside it. */
export interface Sibling {
  readonly first: number;
  readonly length: number;
}

/** Kinds of the steps of a way so far. What the next is likely to be depends on them. */
export class Steps implements Sibling {
  first = START;
  length = 0;
  private before = START;
  private beforeThat: number;

  constructor(
    private readonly within: Within,
    private readonly sibling: Sibling | null,
  ) {
    this.beforeThat = sibling?.first ?? START;
  }

  context(): number {
    const beside = Math.sign(this.length - (this.sibling?.length ?? 0));
    const place = this.within === IN_APART ? 0 : 2 + beside;
    return ((((place << KIND_BITS) | this.before) << KIND_BITS) | this.beforeThat) << KIND_BITS;
  }

  add(kind: number): void {
    if (this.length === 0) this.first = kind;
    this.beforeThat = this.before;
    this.before = kind;
    this.length++;
  }
}

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
  const ways = PLACES << (3 * KIND_BITS);
  const rows = ways + COUNT_CONTEXTS;
  const again = rows + COUNT_CONTEXTS;
  const one = again + (1 << againBits);
  const left = one + (1 << symbolBits);
  const right = left + (2 << symbolBits);
  return { kinds: 0, ways, rows, again, one, left, right, all: right + (2 << symbolBits) };
}

/** Signed numbers as numbers from 0. */
export const folded = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const unfolded = (value: number): number => (value & 1 ? -(value + 1) / 2 : value / 2);

export interface PackedProgram {
  readonly bits: string;
  readonly symbolBits: number;
  readonly againBits: number;
}

/** One step of a row: a label that takes a symbol, or alternatives that come together again. */
export type RowStep = number | RowWays;
export interface RowWays {
  readonly ways: readonly (readonly RowStep[])[];
}

export interface Program {
  /** By row, what it asks for; parts that several rows have are the same object. */
  readonly rows: readonly (readonly RowStep[])[];
  /** Labels from `firstSet` on are sets: their members, in rising order. */
  readonly sets: readonly (readonly number[])[];
}

export const unpackProgram = (packed: PackedProgram, firstSet: number): Program =>
  new Unpacking(packed, firstSet).program();

class Unpacking {
  private readonly contexts: Contexts;
  private readonly reader: BitReader;
  private readonly sets: number[][] = [];
  /** What came before. */
  private readonly met: RowStep[] = [];
  private readonly rows: (readonly RowStep[])[] = [];
  private row = 0;

  constructor(
    private readonly packed: PackedProgram,
    private readonly firstSet: number,
  ) {
    this.contexts = contextsOf(packed.symbolBits, packed.againBits);
    this.reader = new BitReader(packed.bits, this.contexts.all);
  }

  program(): Program {
    this.way(IN_APART, null, []);
    return { rows: this.rows, sets: this.sets };
  }

  /** One way to its end, behind the steps that lead to it. */
  private way(within: Within, sibling: Sibling | null, steps: RowStep[]): Sibling {
    const { reader, contexts } = this;
    const kinds = new Steps(within, sibling);
    for (;;) {
      const kind = reader.pick(contexts.kinds + kinds.context());
      kinds.add(kind);
      if (kind === END) return kinds;
      if (kind === ACCEPT) {
        this.row += unfolded(reader.count(contexts.rows));
        this.rows[this.row] = steps;
        return kinds;
      }
      if (kind === APART) {
        this.split(IN_APART, steps);
        return kinds;
      }
      steps.push(this.step(kind));
    }
  }

  private step(kind: number): RowStep {
    const { reader, contexts, packed } = this;
    if (kind >= PLAIN) return LABEL_ANY + kind - PLAIN;
    if (kind === ONE) return FIRST_LABEL + reader.number(contexts.one, packed.symbolBits);
    if (kind === AGAIN) return this.met[reader.number(contexts.again, packed.againBits)] as RowStep;
    let step: RowStep;
    if (kind === SET) {
      step = this.firstSet + this.sets.length;
      const set: number[] = [];
      this.members(1, 0, set);
      this.sets.push(set);
    } else step = { ways: this.split(IN_WAYS, []) };
    this.met.push(step);
    return step;
  }

  /** The members of a set that stand below a node of the tree. */
  private members(node: number, parted: number, into: number[]): void {
    const { reader, contexts } = this;
    const all = 1 << this.packed.symbolBits;
    if (node >= all) {
      into.push(node - all);
      return;
    }
    const left = reader.bit(contexts.left + node + parted);
    const right = !left || reader.bit(contexts.right + node + parted);
    const below = left && right ? all : 0;
    if (left) this.members(node * 2, below, into);
    if (right) this.members(node * 2 + 1, below, into);
  }

  private split(within: Within, before: readonly RowStep[]): RowStep[][] {
    const count = this.reader.count(this.contexts.ways);
    const ways: RowStep[][] = [];
    let sibling: Sibling | null = null;
    for (let i = 0; i < count; i++) {
      const way = [...before];
      sibling = this.way(within, sibling, way);
      ways.push(way);
    }
    return ways;
  }
}
