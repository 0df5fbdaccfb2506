/**
 * Gives words that share sets numbers near each other, so that sets are short to write: recursive
 * graph bisection (Dhulipala et al. 2016, "Compressing Graphs and Indexes with Recursive Graph
 * Bisection"). Halves of a block of numbers exchange words as long as that brings sets together.
 */
const ROUNDS = 12;

/**
 * @param sets each a list of different symbols below `count`
 * @param fixed symbols below it keep their numbers
 * @returns by symbol, its new number
 */
export function neighbours(
  sets: readonly (readonly number[])[],
  count: number,
  fixed: number,
): Int32Array {
  const setsOf: number[][] = Array.from({ length: count }, () => []);
  sets.forEach((set, id) => {
    for (const symbol of set) setsOf[symbol]?.push(id);
  });
  const rank = Int32Array.from({ length: count }, (_, symbol) => symbol);
  const [inLeft, inRight] = [new Int32Array(sets.length), new Int32Array(sets.length)];

  /** Numbers `from` on are given to these symbols; `block` is the power of two they are in. */
  const order = (symbols: number[], from: number, first: number, block: number): void => {
    if (symbols.length <= 1) {
      for (const symbol of symbols) rank[symbol] = from;
      return;
    }
    const half = block / 2;
    const leftCount = Math.min(Math.max(first + half - from, 0), symbols.length);
    const left = symbols.slice(0, leftCount);
    const right = symbols.slice(leftCount);
    if (left.length > 0 && right.length > 0) exchange(left, right);
    order(left, from, first, half);
    order(right, from + leftCount, first + half, half);
  };

  const exchange = (left: number[], right: number[]): void => {
    const add = (symbols: readonly number[], to: Int32Array, by: number) => {
      for (const symbol of symbols)
        for (const id of setsOf[symbol] ?? []) to[id] = (to[id] ?? 0) + by;
    };
    add(left, inLeft, 1);
    add(right, inRight, 1);
    for (let round = 0; round < ROUNDS; round++) {
      const leavingLeft = byGain(left, setsOf, inLeft, inRight, left.length, right.length);
      const leavingRight = byGain(right, setsOf, inRight, inLeft, right.length, left.length);
      let moved = 0;
      for (;;) {
        const [a, b] = [leavingLeft[moved], leavingRight[moved]];
        if (!a || !b || a.gain + b.gain <= 0) break;
        const [toRight, toLeft] = [left[a.at] as number, right[b.at] as number];
        left[a.at] = toLeft;
        right[b.at] = toRight;
        add([toRight], inLeft, -1);
        add([toRight], inRight, 1);
        add([toLeft], inRight, -1);
        add([toLeft], inLeft, 1);
        moved++;
      }
      if (moved === 0) break;
    }
    add(left, inLeft, -1);
    add(right, inRight, -1);
  };

  const words = Array.from({ length: count - fixed }, (_, i) => fixed + i);
  order(words, fixed, 0, 2 ** Math.ceil(Math.log2(Math.max(count, 2))));
  return rank;
}

/** What it would save in bits, roughly, to move each symbol over; the most first. */
function byGain(
  symbols: readonly number[],
  setsOf: readonly (readonly number[])[],
  here: Int32Array,
  there: Int32Array,
  hereSize: number,
  thereSize: number,
): { at: number; gain: number }[] {
  const cost = (members: number, size: number) => members * Math.log2(size / (members + 1));
  return symbols
    .map((symbol, at) => {
      let gain = 0;
      for (const id of setsOf[symbol] ?? []) {
        const [a, b] = [here[id] as number, there[id] as number];
        gain += cost(a, hereSize) + cost(b, thereSize);
        gain -= cost(a - 1, hereSize) + cost(b + 1, thereSize);
      }
      return { at, gain };
    })
    .sort((a, b) => b.gain - a.gain || a.at - b.at);
}
