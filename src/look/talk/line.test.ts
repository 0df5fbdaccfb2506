import { describe, expect, expectTypeOf, it } from 'vitest';
import type { CountryLines, Helpline } from '../../data/helplines/helpline.ts';
import { english } from '../english.ts';
import { cautionsOf, checkedSentence } from './checked.ts';
import { factsOf } from './facts.ts';
import { countriesIn, ELSEWHERE, linesOf, type ShownCountry, type ShownLine } from './line.ts';
import { sampleLine as line } from './testing/sample-line.ts';
import { address, addressesOf, numberWays, otherTongues, webWays } from './ways.ts';

describe('the shape of a line', () => {
  it('is the one that the data has', () => {
    expectTypeOf<Helpline>().toExtend<ShownLine>();
    expectTypeOf<CountryLines>().toExtend<ShownCountry>();
    expect(linesOf([], 'US')).toBe(ELSEWHERE);
  });
});

describe('linesOf', () => {
  const file = (country: string, more: Partial<ShownCountry> = {}): ShownCountry => ({
    ...ELSEWHERE,
    country,
    lines: [line({ id: country.toLowerCase() })],
    ...more,
  });
  const files = [file('US'), file('EU', { members: ['DE', 'PL'] }), file('FR', { beside: 'EU' })];
  const ids = (country: string) => linesOf(files, country).lines.map(({ id }) => id);

  it('gives a country its own file', () => expect(ids('US')).toEqual(['us']));

  it('gives a member its union’s lines, under its own name', () => {
    expect(ids('PL')).toEqual(['eu']);
    expect(linesOf(files, 'PL').country).toBe('PL');
  });

  it('puts the lines of a union beside a member’s own', () => {
    expect(ids('FR')).toEqual(['fr', 'eu']);
  });

  it('sends everyone else, and the union itself, to the rest of the world', () => {
    expect(linesOf(files, 'BR')).toBe(ELSEWHERE);
    expect(linesOf(files, 'EU')).toBe(ELSEWHERE);
    const world = file('*');
    expect(linesOf([...files, world], 'BR')).toBe(world);
  });

  it('lists what can be chosen', () => {
    expect(countriesIn([...files, file('*')])).toEqual(['US', 'DE', 'PL', 'FR']);
  });
});

describe('numberWays', () => {
  it('shows a number once when it takes calls and texts', () => {
    const both = line({
      channels: [
        { kind: 'call', value: '555' },
        { kind: 'text', value: '555' },
      ],
    });
    expect(numberWays(both, 'en')).toEqual([{ number: '555', kinds: ['call', 'text'] }]);
  });

  it('keeps apart what is sent with a word, keeps other hours, or is not sure', () => {
    const four = line({
      channels: [
        { kind: 'text', value: '555', keyword: 'HELLO' },
        { kind: 'call', value: '555' },
        { kind: 'text', value: '555', hours: 'limited' },
        { kind: 'whatsapp', value: '555', unsure: true },
      ],
    });
    expect(numberWays(four, 'en').map(({ kinds }) => kinds)).toEqual([
      ['text'],
      ['call'],
      ['text'],
      ['whatsapp'],
    ]);
  });

  const spoken = line({
    channels: [
      { kind: 'text', value: '1' },
      { kind: 'text', value: '2', lang: 'es' },
      { kind: 'video', value: '3', lang: 'ase' },
    ],
  });

  it('puts the reader’s language first and leaves out the others', () => {
    expect(numberWays(spoken, 'en').map(({ number }) => number)).toEqual(['1']);
    expect(numberWays(spoken, 'es-MX').map(({ number }) => number)).toEqual(['2', '1']);
  });

  it('leaves the others to otherTongues, and signing to neither', () => {
    expect(otherTongues(spoken, 'en').map(({ number }) => number)).toEqual(['2']);
    expect(otherTongues(spoken, 'es')).toEqual([]);
  });

  it('leaves addresses to webWays', () => {
    const chat = line({ channels: [{ kind: 'chat', value: 'https://line.example/' }] });
    expect(numberWays(chat, 'en')).toEqual([]);
    expect(webWays(chat, 'en')).toEqual([{ kind: 'chat', url: 'https://line.example/' }]);
  });
});

it.each([
  ['call', '1-555-010-0199', 'tel:15550100199'],
  ['text', '555-123', 'sms:555123'],
  ['call', '+44 555 0100', 'tel:+445550100'],
  ['whatsapp', '+1 555-0100', 'https://wa.me/15550100'],
] as const)('dials %s %s as %s', (kind, number, url) => {
  expect(address(kind, number)).toBe(url);
});

it('knows every address that may be opened, and no number', () => {
  const all = line({
    url: 'https://line.example/',
    channels: [
      { kind: 'call', value: '555-0100' },
      { kind: 'chat', value: 'https://line.example/chat' },
      { kind: 'whatsapp', value: '+1 555-0100' },
      { kind: 'video', value: '555-0100', lang: 'ase' },
    ],
  });
  expect(addressesOf(all)).toEqual([
    'https://line.example/',
    'https://line.example/chat',
    'https://wa.me/15550100',
  ]);
});

describe('factsOf', () => {
  it('says who, and in what spoken languages', () => {
    const signed = line({
      forWhom: 'lgbtq',
      ages: { from: 13, to: 24 },
      languages: ['en', 'es', 'ase'],
      channels: [{ kind: 'video', value: '555', lang: 'ase' }],
    });
    expect(factsOf(signed, english, 'en')).toBe('LGBTQ+ · ages 13 to 24 · English, Spanish');
  });

  it('says so when there are too many to name', () => {
    expect(factsOf(line({ languages: ['mul'] }), english, 'en')).toBe('many languages');
  });

  it('is silent when there is nothing to add', () => {
    expect(factsOf(line(), english, 'en')).toBe('');
  });
});

describe('how it was checked', () => {
  it('says that nobody phoned', () => {
    expect(checkedSentence([line()], '2026-02-01', english, 'en')).toBe(
      english('talk_checked', 'January 10, 2026'),
    );
    expect(cautionsOf(line(), '2026-02-01', english, 'en')).toEqual([]);
  });

  it('is said on the row itself when that was long ago', () => {
    const old = line({ checkedHow: 'phoned' });
    expect(cautionsOf(old, '2026-04-10', english, 'en')).toEqual([]);
    expect(cautionsOf(old, '2026-04-11', english, 'en')).toEqual([
      english('talk_checked_old', 'January 10, 2026'),
    ]);
    expect(checkedSentence([old], '2026-04-11', english, 'en')).toBe(undefined);
  });

  it('speaks of the oldest of those that are fresh', () => {
    const rows = [line({ checkedOn: '2026-05-01' }), line({ checkedOn: '2026-04-01' }), line()];
    expect(checkedSentence(rows, '2026-05-02', english, 'en')).toBe(
      english('talk_checked', 'April 1, 2026'),
    );
  });

  it('is silent about lines phoned lately', () => {
    const phoned = line({ checkedHow: 'phoned' });
    expect(checkedSentence([phoned], '2026-02-01', english, 'en')).toBe(undefined);
  });

  it('never says of a row from memory that it was read anywhere', () => {
    const remembered = line({ checkedHow: 'memory', confidence: 'unsure' });
    expect(checkedSentence([remembered], '2026-02-01', english, 'en')).toBe(undefined);
    expect(cautionsOf(remembered, '2026-02-01', english, 'en')).toContain(
      english('talk_unsure_line'),
    );
  });

  it('names a row that rests on memory, and a number that is not for everyone', () => {
    const doubted = line({ confidence: 'unsure', everywhere: false });
    expect(cautionsOf(doubted, '2026-02-01', english, 'en')).toEqual([
      english('talk_unsure_line'),
      english('talk_not_everywhere'),
    ]);
  });
});
