import { Code, type Rest } from './emit.ts';
import type { Found } from './found.ts';
import type { Part } from './parts.ts';
import {
  DRAFT_EDGE,
  FIRST_LABEL,
  LABEL_ANY,
  LABEL_DRAFT_EDGE,
  LABEL_EDGE,
  OP_ACCEPT,
  OP_JUMP,
  OP_SPLIT,
  UNKNOWN,
} from './symbols.ts';

export interface MatcherParts {
  /** By group, rows parted at a label. Only the groups asked for are looked for. */
  readonly groups: readonly ReadonlyMap<number, readonly Part[]>[];
  readonly symbolCount: number;
  /** Labels from 0 to this, the sets last. */
  readonly labelCount: number;
  /** Set labels of each symbol. */
  readonly setsOf: readonly (readonly number[])[];
  readonly edges: readonly number[];
  /** Symbols a pattern reaches across: boosters, commas, quotes. */
  readonly crossed: readonly number[];
  /** Symbols a gap does not swallow: "not" changes everything. */
  readonly kept: readonly number[];
  /** States kept before all is forgotten. */
  readonly mostStates?: number;
}

/** What is kept before all is forgotten: bounds memory, whatever is pasted. */
const MOST_STATES = 16_000;
const MOST_WAITS = 1_000_000;
const MOST_STEPS = 120_000;
const MOST_CODE = 2_000_000;
/** No row reaches further from its rarest word, in symbols, than this: keeps the cost linear. */
const FAR = 200;
/** A word has four walks, and each makes one state a symbol at most. */
const ROOM = 4 * FAR + 4;

const NOTHING = new Int32Array(0);

/**
 * A state at a glance, side by side in memory: bits for the symbols that its labels name (some share
 * one), the next states for symbols that nothing names (-1 before the first), and whether parts end.
 */
const RECORD = 8;
const NAMED = 4;
const PART = NAMED - 1;
const NEXT_ANY = 4;
const NEXT_CROSSED = 6;
const IS_DONE = 7;
/** How a symbol goes on that no label of a state names; as places in the record. */
const ANY = NEXT_ANY;
const NONE = 5;
const CROSSED = NEXT_CROSSED;

const UNMET = -1;

/** Rows that are looked for together, and in the same direction first. */
interface Side {
  /** 0 is back first, 1 is onwards first. */
  readonly side: 0 | 1;
  readonly parts: ReadonlyMap<number, readonly Part[]>;
  /** By symbol, the state that a second walk begins with. */
  readonly second: Int32Array;
  /** By label: where the code for what comes before begins, and for what comes after. */
  readonly entries: Map<number, readonly [number, number]>;
}

interface Group {
  /** By twice the symbol, the states that first walks begin with: back, and onwards. 0 is none. */
  readonly firsts: Int32Array;
  readonly back: Side;
  readonly onwards: Side;
}

/**
 * Finds rows outwards from their rarest words: a walk back from each of them, which nearly always
 * ends at once, and where something is left of it, one onwards. The places that rows may stand at
 * after the same symbols are one state; states, and the code they come from, are made when first
 * met and kept, so that a step is one look-up however many rows there are.
 */
export class Matcher {
  readonly isCrossed: Uint8Array;
  private readonly isEdge: Uint8Array;
  private readonly setsOf: readonly (readonly number[])[];
  private readonly symbolCount: number;
  /** By symbol: `ANY`, `NONE` or `CROSSED`. */
  private readonly sorts: Uint8Array;
  private readonly groups: readonly Group[];
  /** By number, the row of every part that has code. */
  private readonly rowOf: number[] = [];

  private code = new Code();
  /**
   * Places in the code that wait for a symbol, those of one state after those of another: a state
   * has them from its own number in `waitsFrom` to that of the next.
   */
  private waits = new Int32Array(1 << 12);
  private readonly waitsFrom: Int32Array;
  /** By state, parts that are complete. */
  private parts: Int32Array[] = [];
  /** By state, a hash of both, and states by it: open addressing, 0 is nobody's. */
  private readonly hashes: Int32Array;
  private readonly byHash: Int32Array;
  private readonly mostStates: number;
  private readonly records: Int32Array;
  /** By label of a set: its members in the same way. */
  private readonly namedBy: Int32Array;
  /** State and symbol, then the next state: pairs, open addressing. */
  private steps = new Int32Array(1 << 14).fill(-1);
  private stepCount = 0;
  private isFull = false;

  private mark = NOTHING;
  private stack = NOTHING;
  private waiting = NOTHING;
  private stamp = 0;
  private readonly accepted: number[] = [];
  private readonly accepts: Int32Array;
  private acceptStamp = 0;
  private acceptsFor = -1;

  /** By part: where it began, in the walk that bears the stamp. */
  private froms = NOTHING;
  private fromStamps = NOTHING;
  private walk = 0;

  constructor(parts: MatcherParts) {
    const { symbolCount, edges, crossed, kept } = parts;
    this.symbolCount = symbolCount;
    this.mostStates = parts.mostStates ?? MOST_STATES;
    const room = this.mostStates + ROOM;
    this.records = new Int32Array(room * RECORD);
    this.waitsFrom = new Int32Array(room + 1);
    this.hashes = new Int32Array(room);
    this.byHash = new Int32Array(1 << Math.ceil(Math.log2(2 * room)));
    this.setsOf = parts.setsOf;
    this.isEdge = new Uint8Array(symbolCount);
    this.isCrossed = new Uint8Array(symbolCount);
    this.sorts = new Uint8Array(symbolCount).fill(ANY);
    for (const symbol of edges) this.isEdge[symbol] = 1;
    for (const list of [edges, kept]) for (const symbol of list) this.sorts[symbol] = NONE;
    for (const symbol of crossed) {
      this.isCrossed[symbol] = 1;
      this.sorts[symbol] = CROSSED;
    }
    this.namedBy = new Int32Array(parts.labelCount * NAMED);
    for (const symbol of edges) this.name(LABEL_EDGE, symbol);
    this.name(LABEL_DRAFT_EDGE, DRAFT_EDGE);
    parts.setsOf.forEach((labels, symbol) => {
      for (let i = 0; i < labels.length; i++) this.name(labels[i] as number, symbol);
    });
    this.accepts = new Int32Array(parts.labelCount);
    const sideOf = (group: ReadonlyMap<number, readonly Part[]>, side: 0 | 1): Side => ({
      side,
      parts: only(group, ({ isBack }) => isBack === (side === 0)),
      second: new Int32Array(symbolCount),
      entries: new Map(),
    });
    this.groups = parts.groups.map((group) => ({
      firsts: new Int32Array(2 * symbolCount),
      back: sideOf(group, 0),
      onwards: sideOf(group, 1),
    }));
    this.forget();
  }

  private forget(): void {
    this.code = new Code();
    this.rowOf.length = 0;
    this.parts = [NOTHING];
    this.waitsFrom[1] = 0;
    this.byHash.fill(0);
    this.steps.fill(-1);
    this.stepCount = 0;
    this.isFull = false;
    for (const { firsts, back, onwards } of this.groups) {
      firsts.fill(UNMET);
      back.entries.clear();
      onwards.entries.clear();
    }
  }

  private name(label: number, symbol: number): void {
    set(this.namedBy, label * NAMED + ((symbol >>> 5) & PART), 1 << (symbol & 31));
  }

  private push(depth: number, pc: number): number {
    if (this.mark[pc] === this.stamp) return depth;
    this.mark[pc] = this.stamp;
    this.stack[depth] = pc;
    return depth + 1;
  }

  /**
   * Follows jumps and splits from the `depth` places on the stack: where the code waits is written
   * to `waiting`, complete parts to `accepted`.
   */
  private close(depthBefore: number): number {
    const { stack, waiting } = this;
    const code = this.code.at;
    let count = 0;
    let depth = depthBefore;
    while (depth > 0) {
      const pc = stack[--depth] as number;
      const op = code[pc] as number;
      if (op === OP_ACCEPT) this.accepted.push(code[pc + 1] as number);
      else if (op === OP_JUMP) depth = this.push(depth, code[pc + 1] as number);
      else if (op === OP_SPLIT) {
        const end = pc + 2 + (code[pc + 1] as number);
        for (let i = pc + 2; i < end; i++) depth = this.push(depth, code[i] as number);
      } else waiting[count++] = pc;
    }
    return count;
  }

  /** The state that waits where `waiting` says; whatever the order, the same places are one state. */
  private intern(count: number): number {
    const { waiting, accepted, hashes, byHash } = this;
    if (count === 0 && accepted.length === 0) return 0;
    if (accepted.length > 1) accepted.sort((a, b) => a - b);
    let hash = count;
    for (let i = 0; i < count; i++) {
      const pc = waiting[i] as number;
      // Squared, or sets with the same sum would be taken for each other.
      const mixed = Math.imul(pc, 0x9e3779b1);
      hash = (hash + Math.imul(mixed ^ (mixed >>> 15), mixed | 1)) | 0;
    }
    for (let i = 0; i < accepted.length; i++) {
      hash = (Math.imul(hash, 37) + (accepted[i] as number)) | 0;
    }
    const mask = byHash.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (; byHash[slot] !== 0; slot = (slot + 1) & mask) {
      const id = byHash[slot] as number;
      if (hashes[id] === hash && this.isState(id, count)) return id;
    }
    const id = this.parts.length;
    byHash[slot] = id;
    hashes[id] = hash;
    this.keepWaits(id, count);
    this.parts.push(accepted.length > 0 ? Int32Array.from(accepted) : NOTHING);
    this.record(id, count, accepted.length > 0);
    this.measure();
    return id;
  }

  private isState(id: number, count: number): boolean {
    const { waits, waitsFrom, mark, stamp } = this;
    const from = waitsFrom[id] as number;
    const to = waitsFrom[id + 1] as number;
    if (to - from !== count || !equal(this.parts[id] as Int32Array, this.accepted)) return false;
    for (let i = from; i < to; i++) if (mark[waits[i] as number] !== stamp) return false;
    return true;
  }

  private keepWaits(id: number, count: number): void {
    const from = this.waitsFrom[id] as number;
    const to = from + count;
    if (to > this.waits.length) {
      const longer = new Int32Array(2 * to);
      longer.set(this.waits);
      this.waits = longer;
    }
    for (let i = 0; i < count; i++) this.waits[from + i] = this.waiting[i] as number;
    this.waitsFrom[id + 1] = to;
  }

  private record(id: number, count: number, isDone: boolean): void {
    const { records, waiting, symbolCount } = this;
    const code = this.code.at;
    const base = id * RECORD;
    records.fill(0, base, base + RECORD);
    records[base + NEXT_ANY] = UNMET;
    records[base + NEXT_CROSSED] = UNMET;
    records[base + IS_DONE] = isDone ? 1 : 0;
    for (let i = 0; i < count; i++) {
      const label = code[waiting[i] as number] as number;
      const symbol = label - FIRST_LABEL;
      if (symbol >= 0 && symbol < symbolCount) {
        set(records, base + ((symbol >>> 5) & PART), 1 << (symbol & 31));
        continue;
      }
      const named = label * NAMED;
      for (let k = 0; k < NAMED; k++) set(records, base + k, this.namedBy[named + k] as number);
    }
  }

  /** The labels that take a symbol. */
  private labelsOf(symbol: number): number[] {
    const labels = [FIRST_LABEL + symbol, ...(this.setsOf[symbol] ?? [])];
    if (this.sorts[symbol] === ANY) labels.push(LABEL_ANY);
    if (this.isEdge[symbol] === 1) labels.push(LABEL_EDGE);
    if (symbol === DRAFT_EDGE) labels.push(LABEL_DRAFT_EDGE);
    return labels;
  }

  /** Makes the states that walks from a symbol begin with. */
  private begin(symbol: number, side: Side): number {
    const entries: (readonly [number, number])[] = [];
    for (const label of this.labelsOf(symbol)) {
      const parts = side.parts.get(label);
      if (parts) entries.push(this.entry(label, parts, side));
    }
    if (entries.length === 0) return 0;
    this.ready();
    side.second[symbol] = this.beginAt(entries, 1 - side.side);
    return this.beginAt(entries, side.side);
  }

  private beginAt(entries: readonly (readonly [number, number])[], which: number): number {
    this.accepted.length = 0;
    this.stamp++;
    let depth = 0;
    for (const entry of entries) depth = this.push(depth, entry[which] as number);
    return this.intern(this.close(depth));
  }

  private entry(
    label: number,
    parts: readonly Part[],
    { entries }: Side,
  ): readonly [number, number] {
    let entry = entries.get(label);
    if (!entry) {
      const back: Rest[] = [];
      const forth: Rest[] = [];
      for (const { row, before, after } of parts) {
        const part = this.rowOf.length;
        this.rowOf.push(row);
        back.push({ steps: before, part });
        forth.push({ steps: after, part });
      }
      entry = [this.code.either(back), this.code.either(forth)];
      entries.set(label, entry);
    }
    return entry;
  }

  /** Room for everything that is counted by places in the code, or by parts. */
  private ready(): void {
    if (this.mark.length < this.code.at.length) {
      this.mark = new Int32Array(this.code.at.length);
      this.stack = new Int32Array(this.code.at.length);
      this.waiting = new Int32Array(this.code.at.length);
    }
    if (this.froms.length < this.rowOf.length) {
      this.froms = new Int32Array(2 * this.rowOf.length);
      this.fromStamps = new Int32Array(2 * this.rowOf.length);
    }
  }

  /** Marks the labels that take a symbol, with the number it gives back. */
  private acceptFor(symbol: number): number {
    if (this.acceptsFor !== symbol) {
      this.acceptsFor = symbol;
      const stamp = ++this.acceptStamp;
      for (const label of this.labelsOf(symbol)) this.accepts[label] = stamp;
    }
    return this.acceptStamp;
  }

  private go(state: number, symbol: number): number {
    const { accepts, waits } = this;
    const code = this.code.at;
    const from = this.waitsFrom[state] as number;
    const to = this.waitsFrom[state + 1] as number;
    const stamp = this.acceptFor(symbol);
    this.accepted.length = 0;
    this.stamp++;
    let depth = 0;
    for (let i = from; i < to; i++) {
      const pc = waits[i] as number;
      if (accepts[code[pc] as number] === stamp) depth = this.push(depth, pc + 1);
    }
    let count = this.close(depth);
    if (this.isCrossed[symbol] === 1) {
      // Crossed: what was waited for before is still waited for.
      for (let i = from; i < to; i++) {
        const pc = waits[i] as number;
        if (this.mark[pc] === this.stamp) continue;
        this.mark[pc] = this.stamp;
        this.waiting[count++] = pc;
      }
    }
    return this.intern(count);
  }

  /** Where a state goes on for a symbol that none of its labels names. */
  private other(state: number, symbol: number): number {
    const place = state * RECORD + (this.sorts[symbol] as number);
    let next = this.records[place] as number;
    if (next < 0) {
      next = this.go(state, symbol);
      this.records[place] = next;
    }
    return next;
  }

  /** Bits may be shared; this is sure. Most of what they let through ends here, and makes no state. */
  private isNamed(state: number, symbol: number): boolean {
    const { accepts, waits } = this;
    const code = this.code.at;
    const to = this.waitsFrom[state + 1] as number;
    const stamp = this.acceptFor(symbol);
    for (let i = this.waitsFrom[state] as number; i < to; i++) {
      const label = code[waits[i] as number] as number;
      if (label !== LABEL_ANY && accepts[label] === stamp) return true;
    }
    return false;
  }

  private step(state: number, symbol: number): number {
    const key = state * this.symbolCount + symbol;
    const { steps } = this;
    const mask = steps.length - 1;
    let slot = slotOf(key) & mask;
    for (;;) {
      const known = steps[slot] as number;
      if (known === key) return steps[slot + 1] as number;
      if (known === -1) return this.make(state, symbol, slot);
      slot = (slot + 2) & mask;
    }
  }

  private make(state: number, symbol: number, slot: number): number {
    const next = this.isNamed(state, symbol) ? this.go(state, symbol) : this.other(state, symbol);
    this.steps[slot] = state * this.symbolCount + symbol;
    this.steps[slot + 1] = next;
    if (++this.stepCount * 4 > this.steps.length) this.grow();
    this.measure();
    return next;
  }

  private grow(): void {
    const before = this.steps;
    this.steps = new Int32Array(before.length * 2).fill(-1);
    const mask = this.steps.length - 1;
    for (let i = 0; i < before.length; i += 2) {
      const key = before[i] as number;
      if (key === -1) continue;
      let slot = slotOf(key) & mask;
      while (this.steps[slot] !== -1) slot = (slot + 2) & mask;
      this.steps[slot] = key;
      this.steps[slot + 1] = before[i + 1] as number;
    }
  }

  /** Asked only where something was made, not at every symbol. */
  private measure(): void {
    this.isFull =
      this.states > this.mostStates ||
      (this.waitsFrom[this.states] as number) > MOST_WAITS ||
      this.stepCount > MOST_STEPS ||
      this.code.count > MOST_CODE;
  }

  /** States it has made and not forgotten. */
  get states(): number {
    return this.parts.length;
  }

  /** Notes every row of a group, where it ends and where it last began. */
  find(which: number, symbols: Int32Array, count: number, found: Found): void {
    const { firsts, back, onwards } = this.groups[which] as Group;
    const last = count - 1;
    for (let at = 0; at <= last; at++) {
      const symbol = symbols[at] as number;
      let first = firsts[2 * symbol] as number;
      let other = firsts[2 * symbol + 1] as number;
      if ((first | other) === 0) continue;
      if (first < 0) {
        first = firsts[2 * symbol] = this.begin(symbol, back);
        other = firsts[2 * symbol + 1] = this.begin(symbol, onwards);
      }
      if (
        first !== 0 &&
        this.mayGoOn(first, at > 0 ? (symbols[at - 1] as number) : UNKNOWN) &&
        this.isBack(first, symbols, at)
      ) {
        this.note(back.second[symbol] as number, symbols, at, count, found);
      }
      if (
        other !== 0 &&
        this.mayGoOn(other, at < last ? (symbols[at + 1] as number) : UNKNOWN) &&
        this.isOnwards(other, symbols, at, count) &&
        this.isBack(onwards.second[symbol] as number, symbols, at)
      ) {
        this.note(other, symbols, at, count, found);
      }
      if (this.isFull) this.forget();
    }
  }

  /** False where nothing is complete and the next symbol leads nowhere: so nearly all walks end. */
  private mayGoOn(state: number, symbol: number): boolean {
    const { records, sorts } = this;
    const base = state * RECORD;
    return (
      ((records[base + ((symbol >>> 5) & PART)] as number) & (1 << (symbol & 31))) !== 0 ||
      records[base + (sorts[symbol] as number)] !== 0 ||
      records[base + IS_DONE] === 1
    );
  }

  /** Whether what comes before some part is there; where each of them began is kept. */
  private isBack(begun: number, symbols: Int32Array, at: number): boolean {
    const { records } = this;
    const walk = ++this.walk;
    let isAny = false;
    let state = begun;
    let place = at;
    const first = Math.max(0, at - FAR);
    for (;;) {
      if (records[state * RECORD + IS_DONE] === 1) {
        isAny = true;
        this.keep(state, walk, place);
      }
      if (--place < first) return isAny;
      state = this.next(state, symbols[place] as number);
      if (state === 0) return isAny;
    }
  }

  private keep(state: number, walk: number, place: number): void {
    const parts = this.parts[state] as Int32Array;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i] as number;
      // The first met is the one that began last.
      if (this.fromStamps[part] === walk) continue;
      this.fromStamps[part] = walk;
      this.froms[part] = place;
    }
  }

  /** Whether what comes after some part is there. */
  private isOnwards(begun: number, symbols: Int32Array, at: number, count: number): boolean {
    const { records } = this;
    let state = begun;
    let place = at;
    const end = Math.min(count, at + FAR);
    for (;;) {
      if (records[state * RECORD + IS_DONE] === 1) return true;
      if (++place >= end) return false;
      state = this.next(state, symbols[place] as number);
      if (state === 0) return false;
    }
  }

  /** Notes the rows whose beginnings the last walk back has kept, wherever they end. */
  private note(begun: number, symbols: Int32Array, at: number, count: number, found: Found): void {
    const { records, walk } = this;
    let state = begun;
    let place = at;
    const end = Math.min(count, at + FAR);
    for (;;) {
      if (records[state * RECORD + IS_DONE] === 1) {
        const parts = this.parts[state] as Int32Array;
        for (let i = 0; i < parts.length; i++) {
          const part = parts[i] as number;
          if (this.fromStamps[part] !== walk) continue;
          found.add(this.rowOf[part] as number, this.froms[part] as number, place);
        }
      }
      if (++place >= end) return;
      state = this.next(state, symbols[place] as number);
      if (state === 0) return;
    }
  }

  private next(state: number, symbol: number): number {
    const { records } = this;
    const base = state * RECORD;
    const named = records[base + ((symbol >>> 5) & PART)] as number;
    if ((named & (1 << (symbol & 31))) !== 0) return this.step(state, symbol);
    const next = records[base + (this.sorts[symbol] as number)] as number;
    return next < 0 ? this.other(state, symbol) : next;
  }
}

function only(
  group: ReadonlyMap<number, readonly Part[]>,
  wanted: (part: Part) => boolean,
): Map<number, readonly Part[]> {
  const some = new Map<number, readonly Part[]>();
  for (const [label, parts] of group) {
    const kept = parts.filter(wanted);
    if (kept.length > 0) some.set(label, kept);
  }
  return some;
}

function set(words: Int32Array, at: number, bits: number): void {
  words[at] = (words[at] as number) | bits;
}

/** Even, so that pairs lie side by side. */
const slotOf = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 11) & ~1;

function equal(a: Int32Array, b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < b.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
