/** Rows never span more symbols than this. */
const LONGEST = 48;

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

  /** A row that several walks explain begins where the latest of them began. */
  add(row: number, from: number, to: number): void {
    let at = this.count;
    while (at > 0 && this.tos[at - 1] === to && (this.rows[at - 1] as number) >= row) at--;
    if (at < this.count && this.rows[at] === row) {
      if (from > (this.froms[at] as number)) this.froms[at] = from;
      return;
    }
    if (this.count === this.rows.length) {
      this.rows = twice(this.rows);
      this.froms = twice(this.froms);
      this.tos = twice(this.tos);
    }
    for (let i = this.count; i > at; i--) {
      this.rows[i] = this.rows[i - 1] as number;
      this.froms[i] = this.froms[i - 1] as number;
      this.tos[i] = this.tos[i - 1] as number;
    }
    this.rows[at] = row;
    this.froms[at] = from;
    this.tos[at] = to;
    this.count++;
  }
}

function twice(from: Int32Array) {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}
