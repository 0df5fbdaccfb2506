import { describe, expect, expectTypeOf, it } from 'vitest';
import type { CountryLines, Helpline } from '../../data/helplines/helpline.ts';
import { english } from '../english.ts';
import { checkedSentence } from './checked.ts';
import { factsOf } from './facts.ts';
import { ELSEWHERE, linesOf, type ShownCountry, type ShownLine } from './line.ts';
import { address, numberWays, webWays } from './ways.ts';

function line(over: Partial<ShownLine> = {}): ShownLine {
  return {
    id: 'xx-sample',
    name: 'Sample Line',
    ages: {},
    hours: 'always',
    channels: [{ kind: 'call', value: '555-0100' }],
    languages: ['en'],
    forWhom: 'everyone',
    checkedOn: '2026-01-10',
    checkedHow: 'stored-copy',
    ...over,
  };
}

describe('the shape of a line', () => {
  it('is the one that the data has', () => {
    expectTypeOf<Helpline>().toExtend<ShownLine>();
    expectTypeOf<CountryLines>().toExtend<ShownCountry>();
    expect(linesOf([], 'US')).toBe(ELSEWHERE);
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

  it('keeps apart what is sent with a word', () => {
    const two = line({
      channels: [
        { kind: 'text', value: '555', keyword: 'HELLO' },
        { kind: 'call', value: '555' },
      ],
    });
    expect(numberWays(two, 'en').map(({ keyword }) => keyword)).toEqual(['HELLO', undefined]);
  });

  it('puts the reader’s language first and leaves out the others', () => {
    const spoken = line({
      channels: [
        { kind: 'text', value: '1' },
        { kind: 'text', value: '2', lang: 'es' },
      ],
    });
    expect(numberWays(spoken, 'en').map(({ number }) => number)).toEqual(['1']);
    expect(numberWays(spoken, 'es-MX').map(({ number }) => number)).toEqual(['2', '1']);
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

describe('factsOf', () => {
  it('says who, when and in what languages', () => {
    const facts = factsOf(
      line({ forWhom: 'lgbtq', ages: { from: 13, to: 24 }, languages: ['en', 'ase'] }),
      english,
      'en',
    );
    expect(facts).toBe('LGBTQ+ · ages 13 to 24 · day or night · English, American Sign Language');
  });

  it('is short when there is nothing to add', () => {
    expect(factsOf(line(), english, 'en')).toBe('day or night');
  });
});

describe('checkedSentence', () => {
  it('says that nobody phoned', () => {
    const said = checkedSentence([line()], '2026-02-01', english, 'en');
    expect(said).toBe(english('talk_checked', 'January 10, 2026'));
  });

  it('takes the oldest, and says when that was long ago', () => {
    const lines = [line({ checkedOn: '2026-05-01', checkedHow: 'phoned' }), line()];
    expect(checkedSentence(lines, '2026-05-02', english, 'en')).toBe(
      english('talk_checked_old', 'January 10, 2026'),
    );
  });

  it('is silent about lines phoned lately', () => {
    expect(checkedSentence([line({ checkedHow: 'phoned' })], '2026-02-01', english, 'en')).toBe(
      undefined,
    );
  });
});
