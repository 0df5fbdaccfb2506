import { describe, expect, it } from 'vitest';
import { judge } from '../judge/judge.ts';
import { compile } from './compile.ts';
import { formatTable } from './format.ts';
import { packNumbers, unpackNumbers } from './numbers.ts';
import { ROW_HEADER, SIBLINGS, TableError, type TableText } from './table.ts';

const rows = (name: string, ...patterns: string[]): TableText => ({
  lang: 'en',
  name,
  text: [
    ROW_HEADER,
    ...patterns.map((pattern) =>
      [pattern, name, name === 'idioms' ? '-' : 'pause', 'a', 'b', 'c', 'unreviewed'].join('\t'),
    ),
    '',
  ].join('\n'),
});

const words = (name: keyof typeof SIBLINGS, ...lines: string[]): TableText => ({
  lang: 'en',
  name,
  text: `${[SIBLINGS[name], ...lines].join('\n')}\n`,
});

const held = (text: string, ...tables: TableText[]): boolean =>
  judge(text, {}, compile(tables)).level !== 'none';

describe('what a pattern matches', () => {
  it.each([
    ['so very blue', 'so very blue', true],
    ['so (very)? blue', 'so blue', true],
    ['so (very|quite) blue', 'so quite blue', true],
    ['so ..2 blue', 'so a b blue', true],
    ['so ..2 blue', 'so a b c blue', false],
    ['so ..2 blue', 'so. blue', false],
    ['^ blue', 'oh. blue', true],
    ['^ blue', 'oh blue', false],
    ['^^ blue ^^', 'blue!', true],
    ['^^ blue ^^', 'oh. blue', false],
    ['so blue', 'soblue', false],
    ['so blue', 'so, blue', true],
    ['so blue', 'so. blue', false],
  ])('%s in "%s": %s', (pattern, text, wanted) => {
    expect(held(text, rows('self-hatred', pattern))).toBe(wanted);
  });

  it('reads classes, forms and boosters', () => {
    const tables = [
      rows('self-hatred', '{me} feel {down}'),
      words('classes', 'me\ti|this one\t', 'down\tblue|in the cellar\t'),
      words('forms', 'feeel2 | fl\tfeel\t', 'bluu | blu e\tblue\t'),
      words('boosters', 'so | really\t\t'),
    ];
    expect(held('i really feel so blue', ...tables)).toBe(true);
    expect(held('this one fl in the cellar', ...tables)).toBe(true);
    expect(held('i feel blu e', ...tables)).toBe(true);
    expect(held('you feel blue', ...tables)).toBe(false);
  });

  it('an idiom that goes on past the match takes it back', () => {
    const tables = [rows('self-hatred', 'i am blue'), rows('idioms', 'blue eyed')];
    expect(held('i am blue', ...tables)).toBe(true);
    expect(held('i am blue eyed', ...tables)).toBe(false);
  });

  it('one slip is forgiven in a key word, and innocent words are left alone', () => {
    const tables = [rows('self-hatred', 'i am purple'), words('keys', 'purple\tpurpler\t')];
    for (const slip of ['purpel', 'purle', 'puurple', 'pirple', 'purplee', 'p*rple', 'purpl3']) {
      expect(held(`i am ${slip}`, ...tables), slip).toBe(true);
    }
    for (const word of ['purpler', 'people', 'purse', 'pu']) {
      expect(held(`i am ${word}`, ...tables), word).toBe(false);
    }
  });
});

describe('a table that cannot be read', () => {
  const messageOf = (...tables: TableText[]): string => {
    try {
      compile(tables);
    } catch (error) {
      if (error instanceof TableError) return error.message;
    }
    return '';
  };

  it('names file, line and column', () => {
    const table = rows('self-hatred', 'fine', 'not (fine');
    expect(messageOf(table)).toBe(
      'src/data/lexicon/en/self-hatred.tsv:3:5: a "(" that is never closed with ")"',
    );
  });

  it.each([
    [rows('self-hatred', 'a {nowhere}'), /:2:1: there is no class \{nowhere\}/],
    [words('common', 'so | the\toften\t'), /:2:10: how often of 10000 words: a whole number/],
    [rows('nonsense', 'a'), /:1:1: "nonsense" is not a category/],
    [{ ...rows('joke', 'a'), text: 'pattern\n' }, /:1:1: the first line must be/],
    [{ ...rows('joke', 'a'), text: `${ROW_HEADER}\na\tjoke\n` }, /:2:1: this row has 2 columns/],
    [{ ...rows('joke', 'a'), name: 'burden' }, /:2:3: the category must be "burden"/],
    [
      { ...rows('joke', 'a'), text: `${ROW_HEADER}\na\tjoke\tloud\ta\tb\tc\tunreviewed\n` },
      /:2:8: the level is one of none, pause, care, crisis/,
    ],
    [
      { ...rows('joke', 'a'), text: `${ROW_HEADER}\na\tjoke\tpause\ta\t\tc\tunreviewed\n` },
      /:2:16: a row needs a sentence that it spares/,
    ],
  ])('%#', (table, message) => {
    expect(messageOf(table)).toMatch(message);
  });

  it('finds a class inside itself', () => {
    const tables = [rows('joke', '{a}'), words('classes', 'a\tb|{b}\t', 'b\t{a}\t')];
    expect(messageOf(...tables)).toMatch(/contains itself/);
  });
});

it('numbers survive packing', () => {
  const numbers = [0, 1, 60, 61, 62, 1829, 1830, 54_900, 64_476, 3_000_000];
  expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers);
});

it('canonical form is stable and drops what is said twice', () => {
  const table = rows('joke', ' so   (b|a|a) ');
  const once = formatTable({ ...table, text: table.text.replace('\ta\tb', '\ta | a\tb  ') });
  expect(once.split('\n')[1]).toBe('so (a|b)\tjoke\tpause\ta\tb\tc\tunreviewed');
  expect(formatTable({ ...table, text: once })).toBe(once);
});
