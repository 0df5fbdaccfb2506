import { describe, expect, it } from 'vitest';
import { lexicon } from '../../generated/lexicon.ts';
import type { Level, Sensitivity } from '../types.ts';
import { hear, type Listening } from './hear.ts';
import { listenedTo } from './languages.ts';
import { findWords } from './own-words.ts';
import { inQuietHours } from './quiet-hours.ts';

const usual: Listening = {
  sensitivity: 'balanced',
  languages: [],
  wordsAboutMe: [],
  wordsNotAboutMe: [],
};
const levelOf = (draft: string, change: Partial<Listening> = {}): Level =>
  hear(draft, {}, lexicon, { ...usual, ...change }).level;

describe('sensitivity', () => {
  it.each<[string, Readonly<Record<Sensitivity, Level>>]>([
    ['i hate myself', { gentle: 'pause', balanced: 'pause', watchful: 'pause' }],
    ['now roast me', { gentle: 'none', balanced: 'pause', watchful: 'pause' }],
    ['im so dumb lol', { gentle: 'none', balanced: 'none', watchful: 'pause' }],
    ['the lake was so quiet today', { gentle: 'none', balanced: 'none', watchful: 'none' }],
    ['i wish i was dead', { gentle: 'care', balanced: 'care', watchful: 'care' }],
    [
      'im going to kill myself tonight',
      { gentle: 'crisis', balanced: 'crisis', watchful: 'crisis' },
    ],
  ])('"%s"', (draft, levels) => {
    for (const [sensitivity, level] of Object.entries(levels)) {
      expect([sensitivity, levelOf(draft, { sensitivity: sensitivity as Sensitivity })]).toEqual([
        sensitivity,
        level,
      ]);
    }
  });

  it('is gentle with one weaker sign, not with several', () => {
    expect(levelOf('now roast me', { sensitivity: 'gentle' })).toBe('none');
    expect(levelOf('now roast me, wants to be roasted', { sensitivity: 'gentle' })).toBe('pause');
  });

  it('leaves insults at somebody else alone even when watchful', () => {
    expect(levelOf("you're worthless", { sensitivity: 'watchful' })).toBe('none');
  });

  it('says which rows were the weaker signs', () => {
    const { reasons } = hear('im so dumb lol', {}, lexicon, { ...usual, sensitivity: 'watchful' });
    expect(reasons.map(({ category, row }) => [category, row.split(':')[0]])).toEqual([
      ['joke', 'en/joke'],
    ]);
  });
});

describe('words about me', () => {
  const mine = { wordsAboutMe: ['goblin mode', 'Husk'] };

  it.each([
    ['back in Goblin  mode again', 'pause'],
    ['such a HUSK', 'pause'],
    ['the husky ran past', 'none'],
    ['goblin, mode of the day', 'none'],
    ['a husk, and i wish i was dead', 'care'],
  ])('"%s" is %s', (draft, level) => {
    expect(levelOf(draft, mine)).toBe(level);
    expect(levelOf(draft)).toBe(level === 'pause' ? 'none' : level);
  });

  it('are heard whatever the sensitivity', () => {
    expect(levelOf('a husk', { ...mine, sensitivity: 'gentle' })).toBe('pause');
  });

  it('say where they stand, also among letters that were folded', () => {
    const draft = 'ｓｕｃｈ a 𝐡𝐮𝐬𝐤 again';
    const [span] = findWords(draft, ['husk']);
    expect(draft.slice(span?.start, span?.end)).toBe('𝐡𝐮𝐬𝐤');
  });

  it('may hold any sign a pattern would trip over', () => {
    expect(findWords('so (meh)', ['(meh)', 'a.b*', '[x', ' '])).toEqual([{ start: 3, end: 8 }]);
    expect(findWords('axb', ['a.b'])).toEqual([]);
  });
});

describe('words not about me', () => {
  it('spare at pause what they are part of, and nothing else', () => {
    const spare = { wordsNotAboutMe: ['roast me'] };
    expect(levelOf('now roast me', spare)).toBe('none');
    expect(levelOf('now roast me. i hate myself', spare)).toBe('pause');
    expect(levelOf('im so dumb', { sensitivity: 'watchful', wordsNotAboutMe: ['dumb'] })).toBe(
      'none',
    );
  });

  it('never spare care or crisis', () => {
    for (const words of [['dead'], ['i wish i was dead'], ['kill myself'], ['i', 'to', 'myself']]) {
      expect(levelOf('i wish i was dead', { wordsNotAboutMe: words })).toBe('care');
      expect(levelOf('im going to kill myself tonight', { wordsNotAboutMe: words })).toBe('crisis');
    }
  });
});

describe('languages', () => {
  const [en] = lexicon.languages;
  const two = {
    ...lexicon,
    languages: [
      { ...en, lang: 'en' },
      { ...en, lang: 'xx' },
    ],
  } as typeof lexicon;
  const heard = (languages: string[]) =>
    listenedTo(two, languages).languages.map(({ lang }) => lang);

  it('listens for those that were chosen, and for all when none was', () => {
    expect(heard([])).toEqual(['en', 'xx']);
    expect(heard(['xx'])).toEqual(['xx']);
  });

  it('never ends up listening for nothing', () => {
    expect(heard(['qq'])).toEqual(['en', 'xx']);
    expect(levelOf('i wish i was dead', { languages: ['qq'] })).toBe('care');
  });
});

describe('quiet hours', () => {
  it.each([
    [{ from: 60, to: 120 }, 59, false],
    [{ from: 60, to: 120 }, 60, true],
    [{ from: 60, to: 120 }, 119, true],
    [{ from: 60, to: 120 }, 120, false],
    [{ from: 1320, to: 420 }, 1380, true],
    [{ from: 1320, to: 420 }, 0, true],
    [{ from: 1320, to: 420 }, 420, false],
    [{ from: 600, to: 600 }, 600, false],
    [null, 600, false],
  ])('%o at minute %i: %s', (hours, minute, quiet) => {
    expect(inQuietHours(minute, hours)).toBe(quiet);
  });
});
