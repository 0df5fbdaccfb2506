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
  /** Class labels of each symbol. */
  readonly classesOf: readonly (readonly number[])[];
  readonly edges: readonly number[];
  /** Symbols a pattern reaches across: boosters, commas, quotes. */
  readonly crossed: readonly number[];
  /** By row: what it counts for at a first glance. */
  readonly weights: Uint8Array;
  /** Symbols a gap does not swallow: "not" changes everything. */
  readonly kept: readonly number[];
}

/** Called for every row that ends at symbol `at`. */
export type OnRow = (row: number, at: number) => void;

/** Rows never span more symbols than this. */
const LONGEST = 48;
/** States kept before all are forgotten: bounds memory, whatever is pasted. */
const MOST_STATES = 12000;

interface State {
  /** Places in the program that wait for a symbol. */
  readonly waits: Int32Array;
  readonly rows: readonly number[];
}

/**
 * All rows as one machine that reads a draft once. States are made when first met and kept, so a
 * step is one look-up however many rows there are.
 */
export class Automaton {
  private readonly code: Int32Array;
  private readonly classesOf: readonly (readonly number[])[];
  private readonly isEdge: Uint8Array;
  private readonly inGap: Uint8Array;
  readonly isCrossed: Uint8Array;
  private readonly firstsByLabel = new Map<number, number[]>();
  readonly symbolCount: number;
  /** Labels the program names. */
  private readonly mentioned: ReadonlySet<number>;

  private states: State[] = [];
  private readonly rowWeights: Uint8Array;
  /** By state: the weights of its rows together. */
  readonly weights = new Uint8Array(MOST_STATES + 64);
  private readonly hasRows: Uint8Array = new Uint8Array(MOST_STATES + 64);
  /** States by a hash of what they wait for. */
  private ids = new Map<number, number[]>();
  /** Next state by state and symbol, open addressing. Two machines: searching and anchored. */
  keys = new Int32Array(1 << 15).fill(-1);
  values = new Int32Array(1 << 15);
  private used = 0;
  /** State after one symbol, or -1 where nobody has been yet. */
  readonly fromStart: Int32Array;
  private readonly mark: Uint32Array;
  private stamp = 0;

  constructor(parts: AutomatonParts) {
    this.code = parts.code;
    this.rowWeights = parts.weights;
    this.symbolCount = parts.symbolCount;
    this.classesOf = parts.classesOf;
    this.mentioned = labelsOf(parts.code);
    this.isEdge = new Uint8Array(parts.symbolCount);
    this.isCrossed = new Uint8Array(parts.symbolCount);
    this.inGap = new Uint8Array(parts.symbolCount).fill(1);
    for (const symbol of parts.edges) this.isEdge[symbol] = 1;
    for (const symbol of [...parts.edges, ...parts.crossed, ...parts.kept]) this.inGap[symbol] = 0;
    for (const symbol of parts.crossed) this.isCrossed[symbol] = 1;
    this.mark = new Uint32Array(parts.code.length + 1);
    this.fromStart = new Int32Array(parts.symbolCount).fill(-1);
    const start = this.close([0]);
    for (const pc of start.waits) {
      const label = this.code[pc] ?? 0;
      const pcs = this.firstsByLabel.get(label);
      if (pcs) pcs.push(pc);
      else this.firstsByLabel.set(label, [pc]);
    }
    this.forget();
  }

  private forget(): void {
    this.states = [];
    this.ids.clear();
    this.keys.fill(-1);
    this.used = 0;
    this.fromStart.fill(-1);
    this.hasRows.fill(0);
    this.weights.fill(0);
    this.intern({ waits: new Int32Array(0), rows: [] });
  }

  /** Follows jumps and splits: where the program waits, and which rows are complete. */
  private close(pcs: Iterable<number>): State {
    const { code } = this;
    const stamp = ++this.stamp;
    const waits: number[] = [];
    const rows: number[] = [];
    const stack = [...pcs];
    for (let pc = stack.pop(); pc !== undefined; pc = stack.pop()) {
      if (this.mark[pc] === stamp) continue;
      this.mark[pc] = stamp;
      const op = code[pc] ?? 0;
      if (op === OP_ACCEPT) {
        if (pc < code.length) rows.push(code[pc + 1] ?? 0);
      } else if (op === OP_JUMP) stack.push(pc + 2 + (code[pc + 1] ?? 0));
      else if (op === OP_SPLIT) {
        const ways = code[pc + 1] ?? 0;
        const base = pc + 2 + ways;
        for (let i = 0; i < ways; i++) stack.push(base + (code[pc + 2 + i] ?? 0));
      } else waits.push(pc);
    }
    return { waits: Int32Array.from(waits).sort(), rows: rows.sort((a, b) => a - b) };
  }

  private intern(state: State): number {
    let hash = state.waits.length;
    for (let i = 0; i < state.waits.length; i++) hash = Math.imul(hash, 31) + (state.waits[i] ?? 0);
    for (const row of state.rows) hash = Math.imul(hash, 37) + row;
    const alike = this.ids.get(hash);
    if (alike) {
      for (const id of alike) if (same(this.states[id], state)) return id;
    }
    const id = this.states.length;
    this.states.push(state);
    if (alike) alike.push(id);
    else this.ids.set(hash, [id]);
    if (state.rows.length > 0) {
      this.hasRows[id] = 1;
      let weight = 0;
      for (const row of state.rows) weight += this.rowWeights[row] ?? 0;
      this.weights[id] = Math.min(weight, 255);
    }
    return id;
  }

  private takes(label: number, symbol: number): boolean {
    if (label === LABEL_ANY) return this.inGap[symbol] === 1;
    if (label === LABEL_DRAFT_EDGE) return symbol === DRAFT_EDGE;
    if (label === LABEL_EDGE) return this.isEdge[symbol] === 1;
    const plain = label - FIRST_LABEL;
    if (plain < this.symbolCount) return plain === symbol;
    return this.classesOf[symbol]?.includes(label) ?? false;
  }

  private make(waits: Int32Array, symbol: number, search: boolean): State {
    const next: number[] = [];
    for (const pc of waits) if (this.takes(this.code[pc] ?? 0, symbol)) next.push(pc + 1);
    if (search) this.addFirsts(next, symbol);
    const moved = this.close(next);
    if (this.isCrossed[symbol] === 0) return moved;
    // Crossed: what was waited for before is still waited for.
    const waiting = Int32Array.from(new Set([...moved.waits, ...waits])).sort();
    return { waits: waiting, rows: moved.rows };
  }

  private addFirsts(next: number[], symbol: number): void {
    const add = (label: number) => {
      for (const pc of this.firstsByLabel.get(label) ?? []) next.push(pc + 1);
    };
    add(FIRST_LABEL + symbol);
    if (this.isEdge[symbol] === 1) add(LABEL_EDGE);
    if (symbol === DRAFT_EDGE) add(LABEL_DRAFT_EDGE);
    if (this.inGap[symbol] === 1) add(LABEL_ANY);
    for (const label of this.classesOf[symbol] ?? []) add(label);
  }

  private step(state: number, symbol: number, search: boolean): number {
    const key = ((state * this.symbolCount + symbol) << 1) | (search ? 1 : 0);
    const mask = this.keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
    for (;;) {
      const found = this.keys[slot];
      if (found === key) return this.values[slot] ?? 0;
      if (found === -1) break;
      slot = (slot + 1) & mask;
    }
    const next = this.intern(this.make(this.states[state]?.waits ?? NOTHING, symbol, search));
    this.keys[slot] = key;
    this.values[slot] = next;
    if (++this.used * 2 > this.keys.length) this.grow();
    return next;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Int32Array(keys.length * 2).fill(-1);
    this.values = new Int32Array(keys.length * 2);
    const mask = this.keys.length - 1;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? -1;
      if (key === -1) continue;
      let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
      while (this.keys[slot] !== -1) slot = (slot + 1) & mask;
      this.keys[slot] = key;
      this.values[slot] = values[i] ?? 0;
    }
  }

  /** One step of the search. At the limit the machine forgets and goes on from the same place. */
  next(state: number, symbol: number): number {
    if (state !== 0) {
      if (this.states.length < MOST_STATES) return this.step(state, symbol, true);
      const kept = this.states[state] ?? { waits: NOTHING, rows: [] };
      this.forget();
      return this.step(this.intern(kept), symbol, true);
    }
    const known = this.fromStart[symbol] as number;
    if (known >= 0) return known;
    const made = this.intern(this.make(NOTHING, symbol, true));
    this.fromStart[symbol] = made;
    return made;
  }

  /** Crossed, and no row begins with it. */
  isIdle(symbol: number): boolean {
    return this.isCrossed[symbol] === 1 && !this.mentioned.has(FIRST_LABEL + symbol);
  }

  /** Reads `count` symbols once and reports every row where it ends. */
  run(symbols: Int32Array, count: number, onRow: OnRow): void {
    let state = 0;
    for (let at = 0; at < count; at++) {
      const symbol = symbols[at] as number;
      if (state === 0) {
        const known = this.fromStart[symbol] as number;
        if (known >= 0) state = known;
        else {
          state = this.intern(this.make(NOTHING, symbol, true));
          this.fromStart[symbol] = state;
        }
      } else state = this.step(state, symbol, true);
      if (this.hasRows[state] === 1) {
        for (const row of this.states[state]?.rows ?? []) onRow(row, at);
      }
      if (this.states.length >= MOST_STATES) {
        const kept = this.states[state] ?? { waits: NOTHING, rows: [] };
        this.forget();
        state = this.intern(kept);
      }
    }
  }

  /** Where `row`, which ends at `end`, begins: the nearest symbol that explains it. */
  startOf(row: number, end: number, symbols: Int32Array): number {
    for (let start = end; start >= 0 && end - start < LONGEST; start--) {
      if (this.isCrossed[symbols[start] ?? 0] === 1 && this.isEdge[symbols[start] ?? 0] === 0) {
        // A booster may be the first word of a row; only then does it begin one.
        if (!this.beginsRow(symbols[start] ?? 0)) continue;
      }
      let state = this.intern(this.makeFirst(symbols[start] ?? 0));
      for (let at = start + 1; at <= end && state !== 0; at++) {
        state = this.step(state, symbols[at] ?? 0, false);
      }
      if (this.states[state]?.rows.includes(row)) return start;
      if (this.states.length >= MOST_STATES) this.forget();
    }
    return end;
  }

  private readonly firstStates = new Map<number, State>();

  private makeFirst(symbol: number): State {
    const known = this.firstStates.get(symbol);
    if (known) return known;
    const next: number[] = [];
    this.addFirsts(next, symbol);
    const state = this.close(next);
    this.firstStates.set(symbol, state);
    return state;
  }

  private beginsRow(symbol: number): boolean {
    return this.makeFirst(symbol).waits.length > 0 || this.makeFirst(symbol).rows.length > 0;
  }
}

const NOTHING = new Int32Array(0);

function same(a: State | undefined, b: State): boolean {
  if (!a || a.waits.length !== b.waits.length || a.rows.length !== b.rows.length) return false;
  for (let i = 0; i < b.waits.length; i++) if (a.waits[i] !== b.waits[i]) return false;
  return a.rows.every((row, i) => row === b.rows[i]);
}

/** Labels among the operations: numbers that are no operands. */
function labelsOf(code: Int32Array): Set<number> {
  const labels = new Set<number>();
  for (let pc = 0; pc < code.length; ) {
    const op = code[pc] ?? 0;
    if (op === OP_ACCEPT || op === OP_JUMP) pc += 2;
    else if (op === OP_SPLIT) pc += 2 + (code[pc + 1] ?? 0);
    else {
      labels.add(op);
      pc++;
    }
  }
  return labels;
}
