import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayPart, lookBack } from './look-back.ts';
import type { SeenMoment } from './moment.ts';

/** A clock of the test's own: hours count from a Sunday's midnight. */
const local = (hour: number) => ({ hour: hour % 24, weekday: Math.floor(hour / 24) % 7 });
const [SUNDAY, MONDAY, SATURDAY] = [0, 24, 144];
const at = (hour: number, rest: Partial<SeenMoment> = {}): SeenMoment => ({
  hour,
  site: 'Reddit',
  feelings: [],
  reason: '',
  choice: 'edit',
  ...rest,
});
const noticed = (...moments: SeenMoment[]) => lookBack(moments, local).noticed;
const times = (count: number, moment: SeenMoment) => Array<SeenMoment>(count).fill(moment);

describe('parts of a day', () => {
  it.each([
    [4, 'night'],
    [5, 'morning'],
    [11, 'morning'],
    [12, 'afternoon'],
    [16, 'afternoon'],
    [17, 'evening'],
    [21, 'evening'],
    [22, 'night'],
    [0, 'night'],
  ] as const)('%i is %s', (hour, part) => expect(dayPart(hour)).toBe(part));
});

describe('counting', () => {
  it('loses no moment, whatever it is', () => {
    const moment = fc.record({
      hour: fc.nat(10_000),
      site: fc.constantFrom('Reddit', 'X'),
      feelings: fc.constant([]),
      reason: fc.constant(''),
      choice: fc.constantFrom('edit', 'post'),
    });
    fc.assert(
      fc.property(fc.array(moment), (moments) => {
        const seen = lookBack(moments, local);
        const sum = (bars: readonly { count: number }[]) =>
          bars.reduce((all, { count }) => all + count, 0);
        for (const bars of [seen.parts, seen.weekdays, seen.sites, seen.choices]) {
          expect(sum(bars)).toBe(moments.length);
        }
      }),
    );
  });

  it('puts a day in its order and Monday first, and the rest most often first', () => {
    const seen = lookBack(
      [
        at(MONDAY + 23, { site: 'X', feelings: ['guilt', 'numb'] }),
        at(SUNDAY + 8, { feelings: ['numb'], choice: 'post' }),
        at(SUNDAY + 9, { choice: 'post' }),
      ],
      local,
    );
    expect(seen.parts.map(({ key, count }) => [key, count])).toEqual([
      ['morning', 2],
      ['afternoon', 0],
      ['evening', 0],
      ['night', 1],
    ]);
    expect(seen.weekdays.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 0, 2]);
    expect(seen.sites.map(({ key }) => key)).toEqual(['Reddit', 'X']);
    expect(seen.feelings).toEqual([
      { key: 'numb', count: 2 },
      { key: 'guilt', count: 1 },
    ]);
    expect(seen.choices[0]).toEqual({ key: 'post', count: 2 });
  });

  it('has nothing to show for nothing', () => {
    const seen = lookBack([], local);
    expect([seen.total, seen.sites, seen.noticed]).toEqual([0, [], []]);
  });
});

describe('noticing', () => {
  const mixed = [at(MONDAY + 8), at(SATURDAY + 13, { site: 'X' })];

  it('says nothing of a few', () => {
    expect(noticed(...times(4, at(MONDAY + 23)))).toEqual([]);
  });

  it('says nothing where nothing stands out', () => {
    expect(
      noticed(...mixed, at(24 * 3 + 18, { site: 'X' }), at(24 * 4 + 13), at(150, { site: 'Y' })),
    ).toEqual([]);
  });

  it('sees a time of day', () => {
    expect(noticed(...times(3, at(SUNDAY + 23)), ...mixed)).toContainEqual({
      what: 'part',
      part: 'night',
    });
  });

  it('sees weekends, and weeks without one', () => {
    expect(noticed(...times(4, at(SATURDAY + 9)), at(MONDAY + 18))).toContainEqual({
      what: 'weekend',
    });
    expect(noticed(...times(3, at(MONDAY + 9)), ...times(2, at(50)))).toContainEqual({
      what: 'school-days',
    });
  });

  it('sees one site among others, not the only one there is', () => {
    const all = times(5, at(MONDAY + 9));
    expect(noticed(...all).map(({ what }) => what)).not.toContain('site');
    expect(noticed(...all, at(MONDAY, { site: 'X' }))).toContainEqual({
      what: 'site',
      site: 'Reddit',
    });
  });

  it('sees a feeling', () => {
    const heavy = times(4, at(MONDAY + 9, { feelings: ['isolation'] }));
    expect(noticed(...heavy, at(SATURDAY))).toContainEqual({
      what: 'feeling',
      feeling: 'isolation',
    });
  });

  it('says nothing of what was chosen', () => {
    const posted = times(9, at(MONDAY + 9, { choice: 'post' }));
    expect(JSON.stringify(noticed(...posted))).not.toContain('post');
  });
});
