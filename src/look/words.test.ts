import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { readingGrade, wordsIn } from './reading.ts';

interface Entry {
  readonly message: string;
  readonly description: string;
  readonly placeholders?: Readonly<Record<string, { content: string; example?: string }>>;
}

const all = Object.entries(messages as Record<string, Entry>);

/** Written for grown-ups who asked: longer sentences are theirs. The rest a teen may read. */
const FOR_ADULTS = /^(parents|counselors)_/;
const forTeens = all.filter(([key]) => !FOR_ADULTS.test(key));

const MOST_WORDS = 60;
const HARDEST_GRADE = 6;
/** A grade of a label or a half-sentence means nothing. */
const SENTENCE = 10;

/** Too hard by the formula, and why it stays. */
const HARD_AND_STAYS: Readonly<Record<string, string>> = {};

/** What no one may read here, and what is wrong with it. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\bflag(ged|s)?\b/i, 'sounds like being reported'],
  [/\b(detected|violat\w+|warning|blocked|inappropriate|offensive)\b/i, 'police words'],
  [/\bcaught\b/i, 'nobody is caught'],
  [/\bare you sure\b/i, 'doubts the reader'],
  [/\b(score|streak)\b/i, 'nobody is rated'],
  [/\bcommit(s|ted|ting)? suicide\b/i, 'speaks of a crime'],
  [/\battention[- ]seeking\b/i, 'blames'],
  [/\bthink of your (family|friends|parents)\b/i, 'blames'],
  [/\bstay strong\b|\bcheer up\b|\bcalm down\b/i, 'asks too much'],
  [/\byou are (so )?loved\b|\byou['’]re (so )?loved\b|\byou matter\b/i, 'affirmations can hurt'],
  [/\b(promise|guarantee|will be (ok|okay|fine|safe)|gets better)\b/i, 'promises'],
  [
    /\b(pills?|blade|razor|rope|noose|bridge|overdose|bleach|gun|cut(ting)? (yourself|myself))\b/i,
    'a method',
  ],
  [/\b(rubber bands?|ice cubes?|cold water)\b/i, 'a pain substitute'],
  [/\bhold your breath\b/i, 'breath-holds'],
];

/** A message as it may be read, with its examples in place. */
function readable({ message, placeholders = {} }: Entry): string {
  return message.replace(
    /\$(\w+)\$/g,
    (_, name) =>
      Object.entries(placeholders).find(
        ([known]) => known.toLowerCase() === name.toLowerCase(),
      )?.[1].example ?? '',
  );
}

it('looks at every message there is', () => {
  expect(forTeens.length).toBeGreaterThan(100);
});

describe.each(forTeens)('%s', (key, entry) => {
  const text = readable(entry);

  it('says nothing that hurts', () => {
    const found = FORBIDDEN.filter(([pattern]) => pattern.test(text)).map(([, why]) => why);
    expect(found).toEqual([]);
  });

  it('is short and plain', () => {
    const words = wordsIn(text).length;
    expect(words).toBeLessThanOrEqual(MOST_WORDS);
    const grade = words >= SENTENCE && !(key in HARD_AND_STAYS) ? readingGrade(text) : 0;
    expect(grade).toBeLessThanOrEqual(HARDEST_GRADE);
  });
});

describe.each(all)('%s', (_, { message, description, placeholders = {} }) => {
  it('tells a translator who reads it', () => {
    expect(description.length).toBeGreaterThan(20);
  });

  it('uses each of its placeholders, and no other', () => {
    const used = [...message.matchAll(/\$([A-Za-z]\w*)\$/g)].map(([, name = '']) =>
      name.toLowerCase(),
    );
    expect([...new Set(used)].sort()).toEqual(
      Object.keys(placeholders)
        .map((name) => name.toLowerCase())
        .sort(),
    );
    for (const { content, example } of Object.values(placeholders)) {
      expect(content).toMatch(/^\$\d$/);
      expect(example).toBeTruthy();
    }
  });
});

it('lists no exception that is not needed', () => {
  const needed = forTeens
    .filter(([, entry]) => {
      const text = readable(entry);
      return wordsIn(text).length >= SENTENCE && readingGrade(text) > HARDEST_GRADE;
    })
    .map(([key]) => key);
  expect(Object.keys(HARD_AND_STAYS).sort()).toEqual(needed.sort());
});

it('keeps food, weight and bodies out of what those who starve read', () => {
  const eating = all.filter(([key]) => key.includes('eating'));
  expect(eating.length).toBeGreaterThan(1);
  for (const [, { message }] of eating) {
    expect(message).not.toMatch(
      /\b(food|eat\w*|meals?|weigh\w*|calorie\w*|bod(y|ies)|exercise)\b/i,
    );
  }
});

describe('readingGrade', () => {
  it.each([
    ['The cat sat on the mat. It was warm.', 0],
    ['We went to the shop after school to buy some bread for lunch.', 3],
    ['Support is available from organizations that offer confidential advice to adolescents.', 17],
  ])('%s', (text, about) => {
    expect(Math.abs(readingGrade(text) - about)).toBeLessThan(4);
  });
});
