/**
 * A program before it is written down. A way is what a row asks for, step by step: a number is a
 * label below `FIRST_LABEL` or that of one symbol.
 */
export type Step =
  | number
  /** Any one of these symbols, in rising order; two or more. */
  | { readonly set: readonly number[] }
  /** One of these ways, which come together again. */
  | { readonly ways: readonly Way[] }
  /** The last step: each way goes on to rows of its own. */
  | { readonly apart: readonly Way[] }
  /** The last step: this row is complete. */
  | { readonly row: number };
export type Way = readonly Step[];

/** The same text for equal steps, and for no others. */
export const keyOf = (step: Step): string => {
  if (typeof step === 'number') return String(step);
  let key = keys.get(step);
  if (key === undefined) {
    key = keyAnew(step);
    keys.set(step, key);
  }
  return key;
};
const keys = new WeakMap<object, string>();
export const wayKey = (way: Way): string => way.map(keyOf).join(' ');

function keyAnew(step: Exclude<Step, number>): string {
  if ('set' in step) return `{${step.set.join(' ')}}`;
  if ('row' in step) return `=${step.row}`;
  return 'ways' in step
    ? `(${step.ways.map(wayKey).join('|')})`
    : `[${step.apart.map(wayKey).join('|')}]`;
}
