import { afterEach, describe, expect, it, vi } from 'vitest';
import { english } from '../english.ts';
import { openNow, openWords } from './open-now.ts';
import { readSpan, stateOf } from './week.ts';

const at = (iso: string) => Date.parse(iso);
const iso = (moment: number | undefined) =>
  moment === undefined ? undefined : new Date(moment).toISOString().replace(':00.000Z', 'Z');

const week = (zone: string, ...spans: string[]) => ({ zone, week: spans, sure: true });
const pacific = week('America/Los_Angeles', 'mon-fri 10:00-18:00');
const dublin = week('Europe/Dublin', 'mon-sun 10:00-04:00');

/** Where the reader sits must not matter: tried under three clocks. */
const READERS = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'] as const;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(READERS)('for a reader in %s', (reader) => {
  it.each([
    // 2026-11-23 is a Monday; Los Angeles is eight hours behind UTC.
    ['an hour before opening', pacific, '2026-11-23T17:00Z', false, '2026-11-23T18:00Z'],
    ['the minute it opens', pacific, '2026-11-23T18:00Z', true, '2026-11-24T02:00Z'],
    ['the minute before it closes', pacific, '2026-11-24T01:59Z', true, '2026-11-24T02:00Z'],
    ['the minute it closes', pacific, '2026-11-24T02:00Z', false, '2026-11-24T18:00Z'],
    ['on Friday night, until Monday', pacific, '2026-11-28T02:00Z', false, '2026-11-30T18:00Z'],
    ['in summer, an hour earlier by UTC', pacific, '2026-07-06T17:00Z', true, '2026-07-07T01:00Z'],
    ['over the end of summer time', pacific, '2026-10-31T02:00Z', false, '2026-11-02T18:00Z'],
    ['over its beginning', pacific, '2026-03-07T12:00Z', false, '2026-03-09T17:00Z'],
    ['after midnight, from the day before', dublin, '2026-11-23T03:59Z', true, '2026-11-23T04:00Z'],
    ['early in the morning', dublin, '2026-11-23T04:00Z', false, '2026-11-23T10:00Z'],
    ['before midnight', dublin, '2026-11-22T23:59Z', true, '2026-11-23T04:00Z'],
    // Irish clocks go forward at 01:00 UTC on 29 March 2026, and back on 25 October.
    ['in the short night', dublin, '2026-03-29T02:30Z', true, '2026-03-29T03:00Z'],
    ['after the short night', dublin, '2026-03-29T03:00Z', false, '2026-03-29T09:00Z'],
    ['in the long night', dublin, '2026-10-25T03:30Z', true, '2026-10-25T04:00Z'],
  ] as const)('%s', (_, hours, now, open, until) => {
    vi.stubEnv('TZ', reader);
    expect(new Date(at(now)).getTimezoneOffset() === 0).toBe(reader === 'UTC');
    const state = stateOf(hours, at(now));
    expect([state.open, iso(state.until)]).toEqual([open, until]);
  });
});

describe('a week', () => {
  it('joins openings that touch, over midnight and over Sunday', () => {
    const joined = week('Australia/Sydney', 'sat 20:00-24:00', 'sun 00:00-02:00');
    const state = stateOf(joined, at('2026-11-21T10:00Z'));
    expect([state.open, iso(state.until)]).toEqual([true, '2026-11-21T15:00Z']);
  });

  it('that has no gap never closes', () => {
    const whole = week('Asia/Kolkata', 'mon-sun 00:00-24:00');
    expect(stateOf(whole, at('2026-11-21T10:00Z'))).toEqual({ open: true });
  });

  it('with one hour looks ahead to the next one', () => {
    const one = week('Pacific/Auckland', 'wed 09:00-10:00');
    expect(iso(stateOf(one, at('2026-11-24T21:00Z')).until)).toBe('2026-12-01T20:00Z');
    expect(stateOf(one, at('2026-11-24T20:30Z')).open).toBe(true);
  });

  it('begins when an hour that summer time skips would have begun', () => {
    // 02:30 on 29 March 2026 does not exist in Paris.
    const skipped = week('Europe/Paris', 'sun 02:30-05:00');
    expect(iso(stateOf(skipped, at('2026-03-29T00:00Z')).until)).toBe('2026-03-29T01:30Z');
  });

  it('runs round the end of the week', () => {
    expect(readSpan('fri-mon 09:00-17:00').days).toEqual([5, 6, 0, 1]);
    expect(readSpan('sun 22:00-02:00')).toEqual({ days: [0], from: 1320, to: 1560 });
  });

  it.each([
    '',
    'mon',
    'mon 9:00-17:00',
    'mon-fry 09:00-17:00',
    'mon 24:00-24:30',
    'mon 09:61-10:00',
  ])('can’t be read from "%s"', (text) => expect(() => readSpan(text)).toThrow('is not like'));
});

describe('in words', () => {
  const words = (hours: Parameters<typeof openWords>[0], now: string, zone: string) =>
    openWords(hours, at(now), english, 'en', zone).replaceAll('\u202f', ' ');
  const maybe = { ...pacific, sure: false };

  it('tells the reader’s own time', () => {
    expect(words(pacific, '2026-11-23T19:00Z', 'America/New_York')).toBe('Open now until 9 PM');
    expect(words(pacific, '2026-11-23T17:00Z', 'America/New_York')).toBe('Closed now. Opens 1 PM');
    expect(words(pacific, '2026-11-23T17:00Z', 'Asia/Kolkata')).toBe('Closed now. Opens 11:30 PM');
  });

  it('names the reader’s day where it is not the next such hour', () => {
    expect(words(pacific, '2026-11-28T02:00Z', 'America/New_York')).toMatch(
      /^Closed now\. Opens Monday(,| at)? 1 PM$/,
    );
    expect(words(pacific, '2026-11-28T02:00Z', 'Asia/Tokyo')).toMatch(
      /^Closed now\. Opens Tuesday(,| at)? 3 AM$/,
    );
    expect(words(pacific, '2026-11-23T19:00Z', 'Europe/London')).toBe('Open now until 2 AM');
  });

  it('keeps the doubt', () => {
    expect(words(maybe, '2026-11-23T19:00Z', 'UTC')).toContain('Should be open until');
    expect(words(maybe, '2026-11-23T17:00Z', 'UTC')).toContain('May be closed now.');
    expect(words('likely-always', '2026-11-23T17:00Z', 'UTC')).toContain('Should be open');
  });

  it('says plainly when nobody knows', () => {
    expect(words('unsure', '2026-11-23T17:00Z', 'UTC')).toBe(english('talk_hours_unsure'));
    expect(words('limited', '2026-11-23T17:00Z', 'UTC')).toBe(english('talk_hours_limited'));
    expect(words('always', '2026-11-23T17:00Z', 'UTC')).toBe(english('talk_open_always'));
  });

  it('and for sorting', () => {
    const now = at('2026-11-23T17:00Z');
    expect(openNow('always', now)).toBe('open');
    expect(openNow('unsure', now)).toBe('unknown');
    expect(openNow(pacific, now)).toBe('closed');
    expect(openNow(dublin, now)).toBe('open');
  });
});
