import { describe, expect, it } from 'vitest';
import { withoutElongation } from './elongation.ts';
import { fold } from './fold.ts';
import { splitJoined } from './joined.ts';
import { withoutLeet } from './leet.ts';
import { isOneSlip } from './slip.ts';
import { couldBe } from './stars.ts';

describe('fold', () => {
  it('leaves plain text as it is, without a copy', () => {
    expect(fold('Plain, text!')).toEqual({ text: 'Plain, text!', map: null });
  });

  it.each([
    ['𝒽𝒶𝓉𝑒', 'hate'],
    ['ｈａｔｅ', 'hate'],
    ['hаtе', 'hate'],
    ['h\u200ba\u0301te', 'hate'],
    ['🅷ate', 'hate'],
    ['\u202ehate', 'hate'],
    ['don‘t', "don't"],
  ])('%s reads %s', (draft, text) => {
    expect(fold(draft).text).toBe(text);
  });

  it('keeps the way back', () => {
    const draft = 'x𝒽\u200b𝒶y';
    const { text, map } = fold(draft);
    expect(text).toBe('xhay');
    expect(Array.from(map ?? [])).toEqual([0, 1, 4, 6, draft.length]);
  });
});

it('a letter held down has several readings', () => {
  expect(withoutElongation('hateee')).toContain('hate');
  expect(withoutElongation('killll')).toContain('kill');
  expect(withoutElongation('hopeleeesss')).toContain('hopeless');
});

it('leet has a first and a second reading', () => {
  expect(withoutLeet('h4te')).toEqual(['hate']);
  expect(withoutLeet('k1ll')).toEqual(['kill', 'klll']);
});

it.each([
  ['k*ll', 'kill', true],
  ['su*cide', 'suicide', true],
  ['k**', 'kill', false],
  ['b*ll', 'kill', false],
  ['s***ide', 'suicide', true],
])('%s could be %s: %s', (word, key, wanted) => {
  expect(couldBe(word, key)).toBe(wanted);
});

it.each([
  ['suicde', true],
  ['suiicide', true],
  ['suixide', true],
  ['sucuide', false],
  ['usicide', true],
  ['suicide', false],
  ['sucde', false],
])('%s is one slip from suicide: %s', (word, wanted) => {
  expect(isOneSlip(word, 0, word.length, 'suicide')).toBe(wanted);
  expect(isOneSlip(`a ${word.toUpperCase()}.`, 2, 2 + word.length, 'suicide')).toBe(wanted);
});

it('splits joined words into the fewest pieces', () => {
  const words = new Set(['i', 'hate', 'my', 'self', 'myself']);
  expect(splitJoined('ihatemyself', (word) => words.has(word))).toEqual(['i', 'hate', 'myself']);
  expect(splitJoined('ihatemyshelf', (word) => words.has(word))).toBeNull();
});
