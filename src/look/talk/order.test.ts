import { expect, it } from 'vitest';
import { type AgeBand, inOrder, offers } from './order.ts';
import { sampleLine } from './testing/sample-line.ts';

/** A Monday noon in London. */
const NOON = Date.UTC(2026, 10, 23, 12);
const night = { zone: 'Europe/London', week: ['mon-sun 22:00-06:00'], sure: true };

const lines = [
  sampleLine({ id: 'doubted', confidence: 'unsure' }),
  sampleLine({ id: 'rainbow', forWhom: 'lgbtq', ages: { from: 13, to: 24 } }),
  sampleLine({ id: 'all' }),
  sampleLine({ id: 'night', hours: night }),
  sampleLine({ id: 'young', forWhom: 'youth' }),
  sampleLine({ id: 'child', forWhom: 'youth', ages: { to: 18 } }),
  sampleLine({ id: 'most', everywhere: false }),
];
const order = (ageBand: AgeBand, now = NOON) =>
  inOrder(lines, { ageBand, now }).map(({ id }) => id);

it('keeps the file’s order where nobody said an age, and lets nothing doubtful lead', () => {
  expect(order('')).toEqual(['all', 'young', 'child', 'rainbow', 'doubted', 'most', 'night']);
});

it.each(['13-15', '16-17'] as const)('puts lines for the young first at %s', (band) => {
  expect(order(band).slice(0, 3)).toEqual(['young', 'child', 'all']);
});

it('puts a line that fits in part after those that fit, and one for others last', () => {
  expect(order('18-24').at(-1)).toBe('child');
  expect(order('25+').slice(-3)).toEqual(['young', 'child', 'rainbow']);
});

it('moves up what is open at the moment', () => {
  expect(order('', NOON).at(-1)).toBe('night');
  expect(order('', NOON + 12 * 60 * 60 * 1000).slice(0, 2)).toEqual(['all', 'night']);
});

it('loses none', () => {
  for (const band of ['', '13-15', '16-17', '18-24', '25+'] as const) {
    expect(order(band).sort()).toEqual(lines.map(({ id }) => id).sort());
  }
});

it('knows by what way a line can be reached', () => {
  const chat = sampleLine({ channels: [{ kind: 'web', value: 'https://line.example/' }] });
  const sign = sampleLine({ channels: [{ kind: 'video', value: '555', lang: 'ase' }] });
  expect([offers(chat, 'any'), offers(chat, 'chat'), offers(chat, 'call')]).toEqual([
    true,
    true,
    false,
  ]);
  expect([offers(sign, 'sign'), offers(sign, 'text')]).toEqual([true, false]);
});
