import { expect, it } from 'vitest';
import { unpackProgram } from './program.ts';
import { FIRST_LABEL, LABEL_ANY } from './symbols.ts';
import type { Way } from './ways.ts';
import { packProgram } from './write-program.ts';

const SYMBOLS = 20;
const SETS = FIRST_LABEL + SYMBOLS;
const a = FIRST_LABEL + 10;
const b = FIRST_LABEL + 11;
const c = FIRST_LABEL + 12;
const back = (root: Way) => unpackProgram(packProgram(root, SYMBOLS), SETS);

it('gives every row its steps back, from where rows begin apart', () => {
  // a, or b and c, or nothing, then row 1; b, then c and row 2 or row 3; c, then row 0.
  const root: Way = [
    {
      apart: [
        [{ ways: [[], [a], [b, c]] }, { row: 1 }],
        [b, { apart: [[c, { row: 2 }], [{ row: 3 }]] }],
        [c, { row: 0 }],
      ],
    },
  ];
  expect(back(root).rows).toEqual([[c], [{ ways: [[], [a], [b, c]] }], [b, c], [b]]);
});

it('a set has one label, however often it comes', () => {
  const set = { set: [0, 7, 8, 19] };
  expect(back([set, LABEL_ANY, set, { set: [7, 8] }, { row: 0 }])).toEqual({
    rows: [[SETS, LABEL_ANY, SETS, SETS + 1]],
    sets: [set.set, [7, 8]],
  });
});

it('ways that come again are the same ways', () => {
  const ways = { ways: [[a], [b, c]] };
  const [row] = back([ways, ways, { row: 0 }]).rows;
  expect(row).toEqual([ways, ways]);
  expect(row?.[0]).toBe(row?.[1]);
});

it('a lexicon without rows has none', () => {
  expect(back([{ apart: [] }]).rows).toEqual([]);
});
