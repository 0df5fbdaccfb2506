import { expect, it } from 'vitest';
import { endOfToday, inAnHour } from './pause-lengths.ts';

const at = (day: number, hour: number, minute = 0) =>
  new Date(2026, 10, day, hour, minute).getTime();

it.each([
  ['in the afternoon', at(22, 15, 30), at(23, 4)],
  ['just before midnight', at(22, 23, 59), at(23, 4)],
  ['after midnight', at(23, 1), at(23, 4)],
  ['at four sharp', at(23, 4), at(24, 4)],
])('for today, asked %s, lasts the night', (_when, now, end) => {
  expect(endOfToday(now)).toBe(end);
});

it('for an hour is an hour', () => expect(inAnHour(at(22, 15)) - at(22, 15)).toBe(3_600_000));
