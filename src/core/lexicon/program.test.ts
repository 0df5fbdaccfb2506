import { expect, it } from 'vitest';
import { ACCEPT, APART, END, expand, folded, TOGETHER } from './program.ts';
import { FIRST_LABEL, OP_ACCEPT, OP_JUMP, OP_SPLIT } from './symbols.ts';

const a = FIRST_LABEL + 10;
const b = FIRST_LABEL + 11;
const c = FIRST_LABEL + 12;

it('puts back where ways begin and where they come together', () => {
  // (a|b)? then row 4, or c then row 3.
  const stream = [APART, 2, TOGETHER, 3, a + 1, END, b + 1, END, END, ACCEPT, folded(4)];
  expect([...expand(Int32Array.from([...stream, c + 1, ACCEPT, folded(-1)]))]).toEqual([
    ...[OP_SPLIT, 2, 0, 13],
    ...[OP_SPLIT, 3, 0, 3, 6, a, OP_JUMP, 3, b, OP_JUMP, 0],
    ...[OP_ACCEPT, 4],
    ...[c, OP_ACCEPT, 3],
  ]);
});

it('a lexicon without rows has no program', () => {
  expect(expand(new Int32Array(0))).toHaveLength(0);
});
