import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BitWriter } from './bit-writer.ts';
import { BitReader } from './bits.ts';

const CONTEXTS = 8;

it('every answer comes back, whatever was asked', () => {
  const answers = fc.array(fc.tuple(fc.nat(CONTEXTS - 1), fc.boolean()), { maxLength: 2000 });
  fc.assert(
    fc.property(answers, (asked) => {
      const writer = new BitWriter(CONTEXTS);
      for (const [context, yes] of asked) writer.bit(context, yes);
      const reader = new BitReader(writer.text(), CONTEXTS);
      expect(asked.map(([context]) => reader.bit(context))).toEqual(asked.map(([, yes]) => yes));
    }),
  );
});

it('numbers, picks and counts come back', () => {
  const writer = new BitWriter(128);
  for (const value of [0, 5, 63]) writer.number(0, 6, value);
  for (const choice of [0, 3]) writer.pick(64, choice);
  for (const value of [0, 1, 2, 1000, 1_000_000]) writer.count(64, value);
  const reader = new BitReader(writer.text(), 128);
  expect([1, 2, 3].map(() => reader.number(0, 6))).toEqual([0, 5, 63]);
  expect([1, 2].map(() => reader.pick(64))).toEqual([0, 3]);
  expect([1, 2, 3, 4, 5].map(() => reader.count(64))).toEqual([0, 1, 2, 1000, 1_000_000]);
});

it('carries through digits that are full', () => {
  // One surprise after many foreseen answers pushes the window over the edge of its digits.
  for (let foreseen = 0; foreseen < 400; foreseen++) {
    const writer = new BitWriter(2);
    const asked = [...Array.from({ length: foreseen }, () => false), true, false, true];
    for (const yes of asked) writer.bit(0, yes);
    const reader = new BitReader(writer.text(), 2);
    expect(asked.map(() => reader.bit(0))).toEqual(asked);
  }
});

it('what can be foreseen is short, and needs no sign that JSON would spell out', () => {
  const writer = new BitWriter(2);
  for (let i = 0; i < 10_000; i++) writer.bit(0, i % 500 === 0);
  const text = writer.text();
  expect(text.length).toBeLessThan(100);
  expect(JSON.stringify(text)).toHaveLength(text.length + 2);
});
