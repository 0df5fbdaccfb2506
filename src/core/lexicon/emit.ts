import type { RowStep } from './program.ts';
import { OP_ACCEPT, OP_JUMP, OP_SPLIT } from './symbols.ts';

/** What remains to be read before a part is complete. */
export interface Rest {
  readonly steps: readonly RowStep[];
  readonly part: number;
}

/** Code that grows as rows are first needed. */
export class Code {
  at = new Int32Array(1 << 14);
  count = 0;

  emit(value: number): void {
    if (this.count === this.at.length) {
      const longer = new Int32Array(this.at.length * 2);
      longer.set(this.at);
      this.at = longer;
    }
    this.at[this.count++] = value;
  }

  /** Code that reads any of these, and where it begins; those that begin alike share their beginning. */
  either(rests: readonly Rest[], from = 0): number {
    const done: number[] = [];
    const next = new Map<RowStep, Rest[]>();
    for (const rest of rests) {
      const step = rest.steps[from];
      if (step === undefined) {
        done.push(rest.part);
        continue;
      }
      const alike = next.get(step);
      if (alike) alike.push(rest);
      else next.set(step, [rest]);
    }
    const start = this.count;
    let place = this.split(done.length + next.size);
    for (const part of done) {
      place = this.branch(place);
      this.emit(OP_ACCEPT);
      this.emit(part);
    }
    for (const [step, alike] of next) {
      place = this.branch(place);
      this.step(step);
      this.either(alike, from + 1);
    }
    return start;
  }

  private step(step: RowStep): void {
    if (typeof step === 'number') {
      this.emit(step);
      return;
    }
    let place = this.split(step.ways.length);
    const jumps: number[] = [];
    step.ways.forEach((way, i) => {
      place = this.branch(place);
      for (const one of way) this.step(one);
      if (i === step.ways.length - 1) return;
      this.emit(OP_JUMP);
      jumps.push(this.count);
      this.emit(0);
    });
    for (const jump of jumps) this.at[jump] = this.count;
  }

  /** The place for the first branch's address, or -1 where there is but one way on. */
  private split(ways: number): number {
    if (ways === 1) return -1;
    this.emit(OP_SPLIT);
    this.emit(ways);
    const place = this.count;
    for (let i = 0; i < ways; i++) this.emit(0);
    return place;
  }

  private branch(place: number): number {
    if (place < 0) return place;
    this.at[place] = this.count;
    return place + 1;
  }
}
