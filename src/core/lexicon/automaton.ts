import type { Found } from './found.ts';
import {
  DRAFT_EDGE,
  FIRST_LABEL,
  LABEL_ANY,
  LABEL_DRAFT_EDGE,
  LABEL_EDGE,
  OP_ACCEPT,
  OP_JUMP,
  OP_SPLIT,
} from './symbols.ts';

export interface AutomatonParts {
  readonly code: Int32Array;
  readonly symbolCount: number;
  /** Labels from 0 to this, the classes last. */
  readonly labelCount: number;
  /** Class labels of each symbol. */
  readonly classesOf: readonly (readonly number[])[];
  readonly edges: readonly number[];
  /** Symbols a pattern reaches across: boosters, commas, quotes. */
  readonly crossed: readonly number[];
  /** Symbols a gap does not swallow: "not" changes everything. */
  readonly kept: readonly number[];
}

/** States kept before all are forgotten, and places in them: bounds memory, whatever is pasted. */
const MOST_STATES = 16_000;
const MOST_WAITS = 1_000_000;
const MOST_STEPS = 120_000;
/** Walks followed at once. Ordinary text has one or two; more than this is noise. */
const MOST_WALKS = 64;
/** States there is room for: one symbol may make as many as there are walks. */
const ROOM = MOST_STATES + 2 * MOST_WALKS;

const NOTHING = new Int32Array(0);

/**
 * A state at a glance, side by side in memory: bits for the symbols that its labels name (some share
 * one), the next states for symbols that nothing names (-1 before the first), and whether rows end.
 */
const RECORD = 8;
const NAMED = 4;
const NEXT_ANY = 4;
const NEXT_CROSSED = 6;
const IS_DONE = 7;
/** How a symbol goes on that no label of a state names; as places in the record. */
const ANY = NEXT_ANY;
const NONE = 5;
const CROSSED = NEXT_CROSSED;

/**
 * All rows as one machine. A walk begins at every symbol that begins a row and ends where no row
 * can go on; walks that stand at the same place go on as one. States are made when first met and
 * kept, so a step is one look-up however many rows there are. Kept apart by where they began,
 * states are few: any mixture of rows that happen to overlap would be a state of its own otherwise.
 */
export class Automaton {
  private readonly code: Int32Array;
  private readonly classesOf: readonly (readonly number[])[];
  private readonly isEdge: Uint8Array;
  readonly isCrossed: Uint8Array;
  /** By symbol: `ANY`, `NONE` or `CROSSED`. */
  private readonly sorts: Uint8Array;
  private readonly symbolCount: number;
  /** Places at the head of rows, by the label they wait for. */
  private readonly heads = new Map<number, number[]>();

  /** By state: places in the program that wait for a symbol, and rows that are complete. */
  private waits: Int32Array[] = [];
  private rows: Int32Array[] = [];
  private waitCount = 0;
  /** States by a hash of what they wait for. */
  private ids = new Map<number, number[]>();
  private readonly records = new Int32Array(ROOM * RECORD);
  /** By label of a class: its members in the same way. */
  private readonly namedBy: Int32Array;
  /** State and symbol, then the next state: pairs, open addressing. */
  private steps = new Int32Array(1 << 14).fill(-1);
  private stepCount = 0;
  /** State after the first symbol of a walk, or -1 where nobody has been yet. */
  private readonly begins: Int32Array;

  private readonly walks = new Int32Array(MOST_WALKS);
  private readonly walkFroms = new Int32Array(MOST_WALKS);

  private readonly mark: Int32Array;
  private stamp = 0;
  private readonly accepts: Int32Array;
  private acceptStamp = 0;
  private acceptsFor = -1;
  private readonly stack: Int32Array;
  private readonly waiting: Int32Array;

  constructor(parts: AutomatonParts) {
    const { code, symbolCount, edges, crossed, kept } = parts;
    this.code = code;
    this.symbolCount = symbolCount;
    this.classesOf = parts.classesOf;
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
    parts.classesOf.forEach((labels, symbol) => {
      for (let i = 0; i < labels.length; i++) this.name(labels[i] as number, symbol);
    });
    this.mark = new Int32Array(code.length + 1);
    this.stack = new Int32Array(code.length + 1);
    this.waiting = new Int32Array(code.length + 1);
    this.accepts = new Int32Array(parts.labelCount);
    this.begins = new Int32Array(symbolCount).fill(-1);
    this.stamp++;
    const count = this.close(0, this.push(0, 0));
    for (let i = 0; i < count; i++) {
      const pc = this.waiting[i] as number;
      const label = code[pc] as number;
      const pcs = this.heads.get(label);
      if (pcs) pcs.push(pc);
      else this.heads.set(label, [pc]);
    }
    this.forget();
  }

  private forget(): void {
    this.waits = [NOTHING];
    this.rows = [NOTHING];
    this.waitCount = 0;
    this.ids = new Map();
    this.steps.fill(-1);
    this.stepCount = 0;
    this.begins.fill(-1);
    this.isFull = false;
  }

  private name(label: number, symbol: number): void {
    set(this.namedBy, label * NAMED + ((symbol >>> 5) % NAMED), 1 << (symbol & 31));
  }

  private push(depth: number, pc: number): number {
    if (this.mark[pc] === this.stamp) return depth;
    this.mark[pc] = this.stamp;
    this.stack[depth] = pc;
    return depth + 1;
  }

  private accepted: number[] = [];

  /**
   * Follows jumps and splits from the `depth` places on the stack: where the program waits is
   * written to `waiting` behind the first `count`, complete rows to `accepted`.
   */
  private close(from: number, depthBefore: number): number {
    const { code, stack, waiting } = this;
    let count = from;
    let depth = depthBefore;
    while (depth > 0) {
      const pc = stack[--depth] as number;
      const op = code[pc] as number;
      if (op === OP_ACCEPT) this.accepted.push(code[pc + 1] as number);
      else if (op === OP_JUMP) depth = this.push(depth, pc + 2 + (code[pc + 1] as number));
      else if (op === OP_SPLIT) {
        const ways = code[pc + 1] as number;
        const base = pc + 2 + ways;
        for (let i = pc + 2; i < base; i++) depth = this.push(depth, base + (code[i] as number));
      } else waiting[count++] = pc;
    }
    return count;
  }

  /** The state that waits where `waiting` says; whatever the order, the same places are one state. */
  private intern(count: number): number {
    const { waiting, accepted, mark, stamp } = this;
    if (accepted.length > 1) accepted.sort((a, b) => a - b);
    let hash = count;
    for (let i = 0; i < count; i++) {
      const pc = waiting[i] as number;
      // Squared, or sets with the same sum would be taken for each other.
      const mixed = Math.imul(pc, 0x9e3779b1);
      hash = (hash + Math.imul(mixed ^ (mixed >>> 15), mixed | 1)) | 0;
    }
    for (const row of accepted) hash = (Math.imul(hash, 37) + row) | 0;
    const alike = this.ids.get(hash);
    if (alike) {
      for (const id of alike) {
        const waits = this.waits[id] as Int32Array;
        if (waits.length !== count || !equal(this.rows[id] as Int32Array, accepted)) continue;
        let i = 0;
        while (i < count && mark[waits[i] as number] === stamp) i++;
        if (i === count) return id;
      }
    }
    if (count === 0 && accepted.length === 0) return 0;
    const id = this.waits.length;
    this.waits.push(waiting.slice(0, count));
    this.rows.push(accepted.length > 0 ? Int32Array.from(accepted) : NOTHING);
    this.waitCount += count;
    if (alike) alike.push(id);
    else this.ids.set(hash, [id]);
    this.record(id, count, accepted.length > 0);
    this.measure();
    return id;
  }

  private record(id: number, count: number, isDone: boolean): void {
    const { records, code, waiting, symbolCount } = this;
    const base = id * RECORD;
    records.fill(0, base, base + RECORD);
    records[base + NEXT_ANY] = -1;
    records[base + NEXT_CROSSED] = -1;
    records[base + IS_DONE] = isDone ? 1 : 0;
    for (let i = 0; i < count; i++) {
      const label = code[waiting[i] as number] as number;
      const symbol = label - FIRST_LABEL;
      if (symbol >= 0 && symbol < symbolCount) {
        set(records, base + ((symbol >>> 5) % NAMED), 1 << (symbol & 31));
        continue;
      }
      const named = label * NAMED;
      for (let k = 0; k < NAMED; k++) set(records, base + k, this.namedBy[named + k] as number);
    }
  }

  /** The labels that take a symbol. */
  private labelsOf(symbol: number, take: (label: number) => void): void {
    take(FIRST_LABEL + symbol);
    if (this.sorts[symbol] === ANY) take(LABEL_ANY);
    if (this.isEdge[symbol] === 1) take(LABEL_EDGE);
    if (symbol === DRAFT_EDGE) take(LABEL_DRAFT_EDGE);
    for (const label of this.classesOf[symbol] ?? []) take(label);
  }

  private begin(symbol: number): number {
    this.accepted = [];
    this.stamp++;
    let depth = 0;
    this.labelsOf(symbol, (label) => {
      for (const pc of this.heads.get(label) ?? []) depth = this.push(depth, pc + 1);
    });
    return this.intern(this.close(0, depth));
  }

  /** Marks the labels that take a symbol, with the number it gives back. */
  private acceptFor(symbol: number): number {
    if (this.acceptsFor !== symbol) {
      this.acceptsFor = symbol;
      const stamp = ++this.acceptStamp;
      this.labelsOf(symbol, (label) => {
        this.accepts[label] = stamp;
      });
    }
    return this.acceptStamp;
  }

  private go(waits: Int32Array, symbol: number): number {
    const { code, accepts } = this;
    const stamp = this.acceptFor(symbol);
    this.accepted = [];
    this.stamp++;
    let depth = 0;
    for (let i = 0; i < waits.length; i++) {
      const pc = waits[i] as number;
      if (accepts[code[pc] as number] === stamp) depth = this.push(depth, pc + 1);
    }
    let count = this.close(0, depth);
    if (this.isCrossed[symbol] === 1) {
      // Crossed: what was waited for before is still waited for.
      for (let i = 0; i < waits.length; i++) {
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
      next = this.go(this.waits[state] as Int32Array, symbol);
      this.records[place] = next;
    }
    return next;
  }

  /** Bits may be shared; this is sure. Most of what they let through ends here, and makes no state. */
  private isNamed(state: number, symbol: number): boolean {
    const { code, accepts } = this;
    const waits = this.waits[state] as Int32Array;
    const stamp = this.acceptFor(symbol);
    for (let i = 0; i < waits.length; i++) {
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
    const next = this.isNamed(state, symbol)
      ? this.go(this.waits[state] as Int32Array, symbol)
      : this.other(state, symbol);
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

  private isFull = false;

  /** Asked only where something was made, not at every symbol. */
  private measure(): void {
    this.isFull =
      this.waits.length > MOST_STATES || this.waitCount > MOST_WAITS || this.stepCount > MOST_STEPS;
  }

  /** Forgets every state but those the walks stand in. */
  private forgetAllBut(walking: number): void {
    const kept = this.walks.slice(0, walking);
    const { waits, rows } = this;
    this.forget();
    kept.forEach((state, i) => {
      this.accepted = [...(rows[state] ?? [])];
      this.stamp++;
      const here = waits[state] ?? NOTHING;
      for (const pc of here) this.mark[pc] = this.stamp;
      this.waiting.set(here);
      this.walks[i] = this.intern(here.length);
    });
  }

  /** Reads `count` symbols once and notes every row where it ends. */
  run(symbols: Int32Array, count: number, found: Found): void {
    const { walks, walkFroms, begins, records, sorts } = this;
    found.count = 0;
    let walking = 0;
    for (let at = 0; at < count; at++) {
      const symbol = symbols[at] as number;
      let begun = begins[symbol] as number;
      if (walking === 0 && begun === 0) continue;
      if (this.isFull) {
        this.forgetAllBut(walking);
        begun = -1;
      }
      const part = (symbol >>> 5) % NAMED;
      const bit = 1 << (symbol & 31);
      const sort = sorts[symbol] as number;
      let still = 0;
      let done = 0;
      for (let walk = 0; walk < walking; walk++) {
        const state = walks[walk] as number;
        const base = state * RECORD;
        let next: number;
        if (((records[base + part] as number) & bit) !== 0) next = this.step(state, symbol);
        else {
          next = records[base + sort] as number;
          if (next < 0) next = this.other(state, symbol);
        }
        if (next === 0) continue;
        const from = walkFroms[walk] as number;
        // One that stands where another does already only begins later.
        let i = 0;
        while (i < still && walks[i] !== next) i++;
        if (i < still) {
          if (from > (walkFroms[i] as number)) walkFroms[i] = from;
          continue;
        }
        walks[still] = next;
        walkFroms[still++] = from;
        done |= records[next * RECORD + IS_DONE] as number;
      }
      if (begun < 0) begun = begins[symbol] = this.begin(symbol);
      if (begun !== 0) {
        let i = 0;
        while (i < still && walks[i] !== begun) i++;
        if (i < MOST_WALKS) {
          walks[i] = begun;
          walkFroms[i] = at;
          if (i === still) still++;
          done |= records[begun * RECORD + IS_DONE] as number;
        }
      }
      walking = still;
      if (done === 0) continue;
      for (let walk = 0; walk < walking; walk++) {
        const state = walks[walk] as number;
        if (records[state * RECORD + IS_DONE] === 1) this.note(state, walk, at, found);
      }
    }
  }

  private note(state: number, walk: number, at: number, found: Found): void {
    const from = this.walkFroms[walk] as number;
    const rows = this.rows[state] as Int32Array;
    for (let i = 0; i < rows.length; i++) found.add(rows[i] as number, from, at);
  }
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
