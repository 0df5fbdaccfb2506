import { describe, expect, it } from 'vitest';
import { formatPattern, PatternError, parsePattern } from './pattern.ts';

const columnOf = (source: string): number => {
  try {
    parsePattern(source);
  } catch (error) {
    if (error instanceof PatternError) return error.column;
  }
  return 0;
};

describe('the pattern language', () => {
  it.each([
    ['i  hate   myself', 'i hate myself'],
    ["I don't want", 'i dont want'],
    ['i (hate|despise|despise) me', 'i (despise|hate) me'],
    ['( want | need to ) die', '(need to|want) die'],
    ['{i} ..3 (so)? worthless ^', '{i} ..3 (so)? worthless ^'],
    ['^^ worthless ^^', '^^ worthless ^^'],
  ])('%s is written %s', (source, canonical) => {
    expect(formatPattern(parsePattern(source))).toBe(canonical);
    expect(formatPattern(parsePattern(canonical))).toBe(canonical);
  });

  it.each([
    ['i hate (me', 8],
    ['i hate me)', 10],
    ['i {hate', 3],
    ['i {Hate} me', 3],
    ['i ..9 me', 3],
    ['i . me', 3],
    ['hate|love', 5],
    ['i % me', 3],
    ['()', 2],
    ['', 1],
    ['so? ..2', 1],
    ['i (am|was?) here', 3],
  ])('%s is wrong at column %i', (source, column) => {
    expect(columnOf(source)).toBe(column);
  });
});
