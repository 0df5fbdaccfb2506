import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Found } from './found.ts';

const ends = fc.array(
  fc.record({ row: fc.nat(5), from: fc.nat(9), step: fc.constantFrom(0, 0, 0, 1) }),
  { maxLength: 300 },
);

it('rows stand in the order of their ends, each once, from where it began last', () => {
  fc.assert(
    fc.property(ends, (list) => {
      const found = new Found();
      const latest = new Map<number, number>();
      let to = 10;
      for (const { row, from, step } of list) {
        to += step;
        found.add(row, from, to);
        const key = to * 10 + row;
        latest.set(key, Math.max(from, latest.get(key) ?? 0));
      }
      found.settle();
      const wanted = [...latest].sort(([a], [b]) => a - b);
      const got = wanted.map((_, i): [number, number] => [
        (found.tos[i] as number) * 10 + (found.rows[i] as number),
        found.froms[i] as number,
      ]);
      expect(found.count).toBe(wanted.length);
      expect(got).toEqual(wanted);
    }),
  );
});
