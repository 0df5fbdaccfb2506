import { expect, it } from 'vitest';
import { unpackProgram } from './program.ts';
import { FIRST_LABEL, LABEL_ANY, OP_ACCEPT, OP_JUMP, OP_SPLIT } from './symbols.ts';
import type { Way } from './ways.ts';
import { packProgram } from './write-program.ts';

const SYMBOLS = 20;
const SETS = FIRST_LABEL + SYMBOLS;
const a = FIRST_LABEL + 10;
const b = FIRST_LABEL + 11;
const c = FIRST_LABEL + 12;
const back = (root: Way) => {
  const { code, sets } = unpackProgram(packProgram(root, SYMBOLS), SETS);
  return { code: [...code], sets };
};

it('puts back where ways begin and where they come together', () => {
  // a, or b and c, or nothing, then row 4; or c, then row 3.
  const root: Way = [
    {
      apart: [
        [{ ways: [[], [a], [b, c]] }, { row: 4 }],
        [c, { row: 3 }],
      ],
    },
  ];
  expect(back(root).code).toEqual([
    ...[OP_SPLIT, 2, 0, 14],
    ...[OP_SPLIT, 3, 0, 2, 5, OP_JUMP, 5, a, OP_JUMP, 2, b, c],
    ...[OP_ACCEPT, 4],
    ...[c, OP_ACCEPT, 3],
  ]);
});

it('a set has one label, however often it comes', () => {
  const set = { set: [0, 7, 8, 19] };
  expect(back([set, LABEL_ANY, set, { set: [7, 8] }, { row: 0 }])).toEqual({
    code: [SETS, LABEL_ANY, SETS, SETS + 1, OP_ACCEPT, 0],
    sets: [set.set, [7, 8]],
  });
});

it('ways that come again are the same code again', () => {
  const ways = { ways: [[a], [b, c]] };
  const once = back([ways, { row: 0 }]).code.slice(0, -2);
  expect(back([ways, ways, { row: 0 }]).code).toEqual([...once, ...once, OP_ACCEPT, 0]);
});

it('a lexicon without rows waits for nothing', () => {
  expect(back([{ apart: [] }]).code).toEqual([OP_SPLIT, 0]);
});
