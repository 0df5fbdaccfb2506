import { BitWriter } from './bit-writer.ts';
import {
  ACCEPT,
  AGAIN,
  APART,
  type Contexts,
  contextsOf,
  END,
  folded,
  IN_APART,
  IN_WAYS,
  ONE,
  type PackedProgram,
  PLAIN,
  SET,
  type Sibling,
  Steps,
  WAYS,
  type Within,
} from './program.ts';
import { FIRST_LABEL, LABEL_ANY } from './symbols.ts';
import { keyOf, type Step, type Way } from './ways.ts';

/** @param symbolCount every symbol of the program is below it */
export function packProgram(root: Way, symbolCount: number): PackedProgram {
  const symbolBits = bitsFor(symbolCount);
  const againBits = bitsFor(differentOnes(root));
  const bits = new Packing(symbolBits, againBits).text(root);
  return { bits, symbolBits, againBits };
}

const bitsFor = (count: number): number => 32 - Math.clz32(Math.max(count - 1, 1));

/** Sets and alternatives, each counted once. */
function differentOnes(root: Way): number {
  const met = new Set<string>();
  const look = (way: Way) => {
    for (const step of way) {
      if (typeof step === 'number' || 'row' in step || met.has(keyOf(step))) continue;
      if ('ways' in step) step.ways.forEach(look);
      if ('apart' in step) step.apart.forEach(look);
      else met.add(keyOf(step));
    }
  };
  look(root);
  return met.size;
}

class Packing {
  private readonly contexts: Contexts;
  private readonly writer: BitWriter;
  private readonly met = new Map<string, number>();
  private row = 0;

  constructor(
    private readonly symbolBits: number,
    private readonly againBits: number,
  ) {
    this.contexts = contextsOf(symbolBits, againBits);
    this.writer = new BitWriter(this.contexts.all);
  }

  text(root: Way): string {
    this.way(root, IN_APART, null);
    return this.writer.text();
  }

  private way(way: Way, within: Within, sibling: Sibling | null): Sibling {
    const steps = new Steps(within, sibling);
    const say = (kind: number) => {
      this.writer.pick(this.contexts.kinds + steps.context(), kind);
      steps.add(kind);
    };
    for (const step of way) {
      const kind = this.kindOf(step);
      say(kind);
      this.step(kind, step);
      if (kind === ACCEPT || kind === APART) return steps;
    }
    say(END);
    return steps;
  }

  private kindOf(step: Step): number {
    if (typeof step === 'number') return step < FIRST_LABEL ? PLAIN + step - LABEL_ANY : ONE;
    if ('row' in step) return ACCEPT;
    if ('apart' in step) return APART;
    if (this.met.has(keyOf(step))) return AGAIN;
    return 'set' in step ? SET : WAYS;
  }

  private step(kind: number, step: Step): void {
    const { writer, contexts } = this;
    if (typeof step === 'number') {
      if (kind === ONE) writer.number(contexts.one, this.symbolBits, step - FIRST_LABEL);
    } else if ('row' in step) {
      writer.count(contexts.rows, folded(step.row - this.row));
      this.row = step.row;
    } else if ('apart' in step) this.ways(step.apart, IN_APART);
    else if (kind === AGAIN) {
      writer.number(contexts.again, this.againBits, this.met.get(keyOf(step)) as number);
    } else {
      if ('set' in step) this.members(1, 0, 0, step.set);
      else this.ways(step.ways, IN_WAYS);
      this.met.set(keyOf(step), this.met.size);
    }
  }

  private ways(ways: readonly Way[], within: Within): void {
    this.writer.count(this.contexts.ways, ways.length);
    let sibling: Sibling | null = null;
    for (const way of ways) sibling = this.way(way, within, sibling);
  }

  /** The members of a set below a node of the tree, whose first symbol is `first`. */
  private members(node: number, parted: number, first: number, set: readonly number[]): void {
    const all = 1 << this.symbolBits;
    const half = all >> (32 - Math.clz32(node));
    if (half === 0) return;
    const left = set.filter((symbol) => symbol < first + half);
    const right = set.filter((symbol) => symbol >= first + half);
    this.writer.bit(this.contexts.left + node + parted, left.length > 0);
    if (left.length > 0) this.writer.bit(this.contexts.right + node + parted, right.length > 0);
    const below = left.length > 0 && right.length > 0 ? all : 0;
    if (left.length > 0) this.members(node * 2, below, first, left);
    if (right.length > 0) this.members(node * 2 + 1, below, first + half, right);
  }
}
