/** Instead of where a sign ends: a word begins with it. */
export const A_WORD = 0;
/** Instead of where something ends: the draft must be folded first. */
export const UNFOLDED = -1;

/** Symbols of a draft in order, with the places in the folded text they were read from. */
export class Tokens {
  symbols = new Int32Array(512);
  starts = new Int32Array(512);
  ends = new Int32Array(512);
  count = 0;
  /** One of the writer's own names is among the words. */
  hasOwnName = false;
  /** A single quotation mark is open. */
  isQuoteOpen = false;

  clear(): void {
    this.count = 0;
    this.hasOwnName = false;
    this.isQuoteOpen = false;
  }

  push(symbol: number, start: number, end: number): void {
    if (this.count === this.symbols.length) this.grow();
    this.symbols[this.count] = symbol;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count++;
  }

  private grow(): void {
    const longer = (from: Int32Array) => {
      const to = new Int32Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.symbols = longer(this.symbols);
    this.starts = longer(this.starts);
    this.ends = longer(this.ends);
  }
}
