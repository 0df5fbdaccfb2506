import { expect, it } from 'vitest';
import { neighbours } from './neighbours.ts';

it('words that share sets stand together, and every number is given once', () => {
  const even = [2, 4, 6, 8, 10, 12, 14];
  const odd = [3, 5, 7, 9, 11, 13, 15];
  const rank = neighbours([even, odd, even.slice(1), odd.slice(2)], 16, 2);
  expect([...rank].sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, i) => i));
  expect([...rank.slice(0, 2)]).toEqual([0, 1]);
  const halves = (set: readonly number[]) => set.map((symbol) => (rank[symbol] as number) >= 8);
  // Six words fit beside the two fixed ones, so one of seven has to stand apart.
  expect(halves(even).filter(Boolean).length % 7).toBeLessThanOrEqual(1);
  expect(halves(odd).filter((right) => !right).length % 7).toBeLessThanOrEqual(1);
});

it('gives a few symbols their numbers too', () => {
  expect([...neighbours([], 3, 1)]).toEqual([0, 1, 2]);
});
