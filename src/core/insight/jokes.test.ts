import { describe, expect, it } from 'vitest';
import { asksNow, checkInDue } from './jokes.ts';
import type { SeenMoment } from './moment.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const NOON = Date.UTC(2026, 10, 22, 12);
const at = (daysAgo: number, choice = 'joke'): SeenMoment => ({
  hour: NOON - daysAgo * DAY_MS,
  site: 'Reddit',
  feelings: [],
  reason: '',
  choice,
});

describe('the check-in after a row of jokes', () => {
  const row = [at(0), at(0), at(1), at(2), at(6)];

  it('is due after five in a week', () => {
    expect(checkInDue(row, NOON, 0)).toBe(true);
  });

  it('comes once', () => {
    expect(checkInDue(row, NOON, NOON - 300 * DAY_MS)).toBe(false);
  });

  it.each([
    ['four', row.slice(1)],
    ['five in one day', [at(0), at(0), at(0), at(0), at(0)]],
    ['five over a longer time', [at(0), at(1), at(2), at(3), at(7)]],
    ['five that were no jokes', row.map((moment) => ({ ...moment, choice: 'post' }))],
    ['a clock that was set back', row.map((moment) => ({ ...moment, hour: NOON + DAY_MS }))],
  ])('is not due after %s', (_what, moments) => {
    expect(checkInDue(moments, NOON, 0)).toBe(false);
  });
});

describe('the card that asks', () => {
  const due = { history: true, jokesDue: NOON + DAY_MS, jokesAsked: 0 };

  it('is the next one while it is due', () => {
    expect(asksNow(due, NOON)).toBe(true);
  });

  it.each([
    ['history is off', { ...due, history: false }],
    ['it was asked before', { ...due, jokesAsked: 1 }],
    ['it was never due', { ...due, jokesDue: 0 }],
    ['that was long ago', { ...due, jokesDue: NOON }],
  ])('is none where %s', (_why, settings) => {
    expect(asksNow(settings, NOON)).toBe(false);
  });
});
