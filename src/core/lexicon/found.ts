/** Rows never span more symbols than this. */
const LONGEST = 48;
/** More rows than there are, and more symbols than lie between the ends of one found: so they sort as numbers. */
const MOST_ROWS = 1 << 17;
const REACH = 1 << 10;

/** Rows that match, in the order of their last symbols, then of the rows. Reused by every draft. */
export class Found {
  rows = new Int32Array(64);
  /** First and last symbol, both inclusive. */
  froms = new Int32Array(64);
  tos = new Int32Array(64);
  count = 0;

  /** Where a row begins and ends; one that would be longer than any row is only its end. */
  span(at: number): [number, number] {
    const from = this.froms[at] as number;
    const to = this.tos[at] as number;
    return [to - from < LONGEST ? from : to, to];
  }

  add(row: number, from: number, to: number): void {
    if (this.count === this.rows.length) {
      this.rows = twice(this.rows);
      this.froms = twice(this.froms);
      this.tos = twice(this.tos);
    }
    this.rows[this.count] = row;
    this.froms[this.count] = from;
    this.tos[this.count++] = to;
  }

  /** Puts in order what was added; a row found twice with one end begins where the later of them began. */
  settle(): void {
    if (this.count < 2) return;
    const keys = new Float64Array(this.count);
    for (let i = 0; i < keys.length; i++) {
      const to = this.tos[i] as number;
      keys[i] =
        (to * MOST_ROWS + (this.rows[i] as number)) * REACH + to - (this.froms[i] as number);
    }
    keys.sort();
    this.count = 0;
    let before = -1;
    for (const key of keys) {
      const end = Math.floor(key / REACH);
      if (end === before) continue;
      before = end;
      const to = Math.floor(end / MOST_ROWS);
      this.add(end % MOST_ROWS, to - (key % REACH), to);
    }
  }
}

function twice(from: Int32Array) {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}
