import { describe, expect, it } from 'vitest';
import { FIRST_WORD } from '../lexicon/symbols.ts';
import { Vocabulary } from '../lexicon/vocabulary.ts';
import { withoutElongation } from './elongation.ts';
import { fold } from './fold.ts';
import { withoutLeet } from './leet.ts';
import { isOneSlip } from './slip.ts';
import { couldBe } from './stars.ts';
import { tokenise } from './tokenise.ts';
import { Tokens } from './tokens.ts';

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
    ['don´t', "don't"],
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

describe('words written as one', () => {
  const words = new Vocabulary();
  ['i', 'a', 'hate', 'my', 'self', 'myself', 'hatemy'].forEach((word, at) => {
    words.add(word, [FIRST_WORD + at]);
  });

  it.each([
    ['ihatemyself', ['i', 'hate', 'myself']],
    ['hatemyself', ['hate', 'myself']],
    ['myself', ['myself']],
    ['ihatemyshelf', null],
    // Of single letters only "i" and "u" are words here.
    ['ahatei', null],
    ['i'.repeat(41), null],
  ])('%s: %j', (joined, wanted) => {
    expect(words.split(joined)).toEqual(wanted);
  });

  it('takes no single letters where it is told so', () => {
    expect(words.split('ihate', 2)).toBeNull();
    expect(words.split('myhate', 2)).toEqual(['my', 'hate']);
  });
});

describe('signs that need no folding', () => {
  const words = new Vocabulary();
  ['die', 'hate', 'x'].forEach((word, at) => {
    words.add(word, [FIRST_WORD + at]);
  });
  words.seal();
  const symbols = (text: string, isFolded: boolean) => {
    const tokens = new Tokens();
    return tokenise(text, words, new Set(), tokens, isFolded)
      ? Array.from(tokens.symbols.slice(0, tokens.count))
      : null;
  };

  it('reads every sign there is as it reads it folded', () => {
    let plain = 0;
    const read: string[] = [];
    for (let point = 0x80; point < 0x20000; point++) {
      if (point >= 0xd800 && point < 0xe000) continue;
      const sign = String.fromCodePoint(point);
      for (const text of [
        `die${sign}die`,
        `hate ${sign} x`,
        `${sign}die`,
        `die 😂${sign}${sign} x`,
        `die 😂\ufe0f${sign}x`,
      ]) {
        const asItIs = symbols(text, false);
        if (!asItIs) continue;
        plain++;
        const wanted = symbols(fold(text).text, true);
        if (String(asItIs) !== String(wanted)) read.push(`${text}: ${asItIs}, not ${wanted}`);
      }
    }
    expect(read).toEqual([]);
    expect(plain).toBeGreaterThan(5_000);
  });

  it('asks for folding where a sign hides inside a word, however many there are', () => {
    expect(symbols('di\ufe0fe', false)).toBeNull();
    expect(symbols(`x${'\u200d'.repeat(100_000)}`, false)).toBeNull();
    expect(symbols('die 🤷🏽\u200d♂\ufe0f x', false)).not.toBeNull();
  });
});
