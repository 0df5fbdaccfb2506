import { expect, it } from 'vitest';
import { alternatives } from './alternatives.ts';
import { FIRST_LABEL } from './symbols.ts';
import type { Way } from './ways.ts';

const [a, b, c, d] = [10, 11, 12, 13].map((symbol) => FIRST_LABEL + symbol) as [
  number,
  number,
  number,
  number,
];

it.each<[string, Way[], Way]>([
  ['single words are a set', [[b], [a]], [{ set: [10, 11] }]],
  [
    'one way is that way',
    [
      [a, b],
      [a, b],
    ],
    [a, b],
  ],
  [
    'ways that begin alike part later',
    [
      [a, b],
      [a, c],
    ],
    [a, { set: [11, 12] }],
  ],
  [
    'ways that end alike meet sooner',
    [
      [b, a],
      [c, a],
    ],
    [{ set: [11, 12] }, a],
  ],
  [
    'alternatives within alternatives are alternatives',
    [[a], [{ ways: [[b], [c, d]] }]],
    [{ ways: [[{ set: [10, 11] }], [c, d]] }],
  ],
  ['nothing at all is a way', [[a], []], [{ ways: [[], [a]] }]],
  ['what goes on after less is asked for is optional', [[a], [a, b]], [a, { ways: [[], [b]] }]],
])('%s', (_, ways, wanted) => {
  expect(alternatives(ways)).toEqual(wanted);
});
