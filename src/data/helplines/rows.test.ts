import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countries } from '../../generated/helplines.ts';
import { english } from '../../look/english.ts';
import { cautionsOf } from '../../look/talk/checked.ts';
import { countriesIn, linesOf } from '../../look/talk/line.ts';
import { openWords } from '../../look/talk/open-now.ts';
import { inOrder, offers } from '../../look/talk/order.ts';
import { sayWay } from '../../look/talk/say-way.ts';
import { address, addressesOf, numberWays, otherTongues, signWays } from '../../look/talk/ways.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const DAY = '2026-11-23';
const rows = countries.flatMap(({ lines }) => lines);
const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.json'));

it('every file ships', () => {
  const named = countries.map(({ country }) => (country === '*' ? 'world' : country));
  expect(named.map((name) => `${name}.json`).sort()).toEqual(files.sort());
  expect(countries.at(-1)?.country).toBe('*');
  expect(rows.length).toBeGreaterThan(30);
});

it('ids are unique over all countries', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

it('nothing that only maintainers read goes into a page', () => {
  expect(JSON.stringify(countries)).not.toContain('"notes"');
});

describe.each(rows)('$id', (line) => {
  it('can be reached, in words that name number and keyword', () => {
    const ways = [...numberWays(line, 'en'), ...otherTongues(line, 'en')];
    expect(ways.length + signWays(line).length + addressesOf(line).length).toBeGreaterThan(0);
    for (const way of ways) {
      const said = sayWay(way, english);
      for (const part of [way.letters ?? way.number, way.keyword ?? '', way.press ?? '']) {
        expect(said).toContain(part);
      }
      for (const kind of way.kinds) {
        expect(address(kind, way.number)).toMatch(/^(tel:|sms:|https:\/\/wa\.me\/)\+?\d{2,}$/);
      }
    }
  });

  it('says something about its hours, at any moment of a week', () => {
    for (let hour = 0; hour < 7 * 24; hour += 5) {
      const said = openWords(line.hours, NOON + hour * 3_600_000, english, 'en');
      expect(said.length).toBeGreaterThan(5);
      expect(said).not.toContain('undefined');
    }
  });

  it('does not hide what nobody could check', () => {
    const doubted = line.channels.some(({ unsure }) => unsure);
    expect(doubted).toBe(line.confidence === 'partly-found');
    const said = cautionsOf(line, DAY, english, 'en');
    expect(said.includes(english('talk_unsure_line'))).toBe(line.confidence === 'unsure');
    if (line.confidence !== 'found') expect(line.url).toBeTruthy();
  });
});

describe.each(countriesIn(countries))('%s', (country) => {
  const here = linesOf(countries, country);

  it('has lines, an emergency number and a public list', () => {
    expect(here.lines.length).toBeGreaterThan(0);
    expect(here.emergency).toMatch(/^\d{2,4}$/);
    expect(here.directory).toBe('https://findahelpline.com/');
  });

  it('leads with a line that is open and surely there, where it has one', () => {
    for (const ageBand of ['', '13-15', '16-17'] as const) {
      const [first] = inOrder(here.lines, { ageBand, now: NOON });
      const sure = here.lines.some((l) => l.confidence !== 'unsure' && l.everywhere !== false);
      if (sure) expect(first?.confidence).not.toBe('unsure');
      expect(first?.forWhom).toMatch(/everyone|youth/);
    }
  });
});

describe('who is thought of', () => {
  const offered = (country: string, want: 'sign' | 'text' | 'chat') =>
    linesOf(countries, country).lines.filter((line) => offers(line, want)).length;
  const whom = (country: string) => linesOf(countries, country).lines.map((l) => l.forWhom);

  it('is LGBTQ+, trans and Indigenous people, without anyone having to say so', () => {
    expect(whom('US')).toEqual(expect.arrayContaining(['lgbtq', 'trans']));
    expect(whom('CA')).toEqual(expect.arrayContaining(['indigenous', 'trans']));
    expect(whom('AU')).toContain('indigenous');
  });

  it('is people who sign, in the US and the UK', () => {
    expect([offered('US', 'sign'), offered('GB', 'sign')]).toEqual([1, 1]);
  });

  it('is the young beside everyone else, wherever there is more than one line', () => {
    const several = ['GB', 'CA', 'IE', 'AU', 'NZ', 'IN', 'ZA', 'FR', 'ES'];
    for (const country of several) {
      expect(whom(country)).toEqual(expect.arrayContaining(['youth', 'everyone']));
    }
  });
});

it('the world has no number of ours, and says so by having none', () => {
  const world = linesOf(countries, 'BR');
  expect([world.emergency, world.lines]).toEqual(['', []]);
  expect(world.moreDirectories).toEqual(['https://befrienders.org/']);
});
