import type { RowStep, RowWays } from './program.ts';
import { FIRST_LABEL, LABEL_ANY, LABEL_EDGE } from './symbols.ts';

/** A row parted at a word that it cannot do without: what comes before, nearest first, and after. */
export interface Part {
  readonly row: number;
  readonly before: readonly RowStep[];
  readonly after: readonly RowStep[];
  /** What comes before is looked at first: where it is the rarer, and where nothing comes after. */
  readonly isBack: boolean;
}

/** Edges and gaps are no words: a row is parted there only where it has nothing else. */
const EDGE_COST = 1e6;
const ANY_COST = 1e9;

/**
 * Parts every row at its rarest word, so that most drafts meet none of them: a way to read a row
 * outwards from there is all that matching takes.
 */
export class Parting {
  /** By label: rows that are parted at it. */
  readonly parts = new Map<number, Part[]>();
  private readonly costs: Float64Array;
  private readonly costOfWays = new Map<RowWays, number>();
  private readonly reversed: Map<RowWays, RowWays>;

  /**
   * @param frequencies by symbol, how often it comes in everyday text, in any unit
   * @param reversed shared between partings of one lexicon
   */
  constructor(
    frequencies: Float64Array,
    sets: readonly (readonly number[])[],
    reversed: Map<RowWays, RowWays>,
  ) {
    this.reversed = reversed;
    const firstSet = FIRST_LABEL + frequencies.length;
    this.costs = new Float64Array(firstSet + sets.length).fill(EDGE_COST, LABEL_EDGE, FIRST_LABEL);
    this.costs[LABEL_ANY] = ANY_COST;
    this.costs.set(frequencies, FIRST_LABEL);
    sets.forEach((set, i) => {
      let sum = 0;
      for (const symbol of set) sum += frequencies[symbol] as number;
      this.costs[firstSet + i] = sum;
    });
  }

  add(row: number, steps: readonly RowStep[]): void {
    this.part(row, steps, [], []);
  }

  private part(
    row: number,
    steps: readonly RowStep[],
    before: readonly RowStep[],
    after: readonly RowStep[],
  ): void {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < steps.length; i++) {
      const cost = this.cost(steps[i] as RowStep);
      if (cost < least) {
        least = cost;
        best = i;
      }
    }
    const step = steps[best];
    if (step === undefined) return;
    const outer = [...this.backwards(steps.slice(0, best)), ...before];
    const rest = [...steps.slice(best + 1), ...after];
    if (typeof step === 'object') {
      for (const way of step.ways) this.part(row, way, outer, rest);
      return;
    }
    const isBack = rest.length === 0 || (outer.length > 0 && this.next(outer) <= this.next(rest));
    const part = { row, before: outer, after: rest, isBack };
    const parts = this.parts.get(step);
    if (parts) parts.push(part);
    else this.parts.set(step, [part]);
  }

  /** How often one of the words comes that may be next. */
  private next(steps: readonly RowStep[]): number {
    let cost = 0;
    for (const step of steps) {
      if (typeof step === 'number') return cost + (this.costs[step] as number);
      let mayMiss = false;
      for (const way of step.ways) {
        if (way.length === 0) mayMiss = true;
        else cost += this.next(way);
      }
      if (!mayMiss) return cost;
    }
    return cost;
  }

  /** How often one of the words comes that the step cannot do without. */
  private cost(step: RowStep): number {
    if (typeof step === 'number') return this.costs[step] as number;
    let cost = this.costOfWays.get(step);
    if (cost === undefined) {
      cost = 0;
      for (const way of step.ways) {
        let least = Number.POSITIVE_INFINITY;
        for (const one of way) least = Math.min(least, this.cost(one));
        cost += least;
      }
      this.costOfWays.set(step, cost);
    }
    return cost;
  }

  private backwards(steps: readonly RowStep[]): RowStep[] {
    return steps.map((step) => (typeof step === 'number' ? step : this.turned(step))).reverse();
  }

  private turned(step: RowWays): RowWays {
    let turned = this.reversed.get(step);
    if (!turned) {
      turned = { ways: step.ways.map((way) => this.backwards(way)) };
      this.reversed.set(step, turned);
    }
    return turned;
  }
}
