import { describe, expect, it } from 'vitest';
import { readText } from './files.ts';
import { readingGrade } from './reading.ts';
import { wordProblems, wrongWith } from './words.ts';

const locale = readText('public/_locales/en/messages.json');
const description = 'Read by a teen at a hard moment.';
const wrong = (message: string, key = 'pause_body', rest = {}) =>
  wrongWith(key, { message, description, ...rest }).join(' · ');

it('finds nothing wrong with what ships, and looked at all of it', () => {
  expect(wordProblems(locale)).toEqual([]);
  const messages = JSON.parse(locale.text) as Record<string, object>;
  const unsaid = Object.entries(messages).map(([key, each]) => [key, { ...each, description: '' }]);
  const text = JSON.stringify(Object.fromEntries(unsaid));
  expect(unsaid.length).toBeGreaterThan(500);
  expect(wordProblems({ ...locale, text })).toHaveLength(unsaid.length);
});

describe('what no one may read', () => {
  it.each([
    'This post was flagged.',
    'Harmful content detected.',
    'You were caught.',
    'Are you sure?',
    'Your score today',
    'He committed suicide.',
    'That is attention-seeking.',
    'Think of your family.',
    'Stay strong!',
    'You are loved.',
    'We promise it stays secret.',
    'It gets better.',
    'Put the pills away.',
    'Try ice cubes.',
    'Hold your breath.',
  ])('%s', (sentence) => {
    expect(wrong(sentence)).toMatch(/^".+": /);
  });

  it.each(['You can post this.', 'That sounds like a lot to carry.', 'I feel cut off.'])(
    'and what one may: %s',
    (sentence) => expect(wrong(sentence)).toBe(''),
  );
});

describe('short and plain', () => {
  it('counts the words, with examples in place of what is filled in', () => {
    expect(wrong('word '.repeat(60))).not.toContain('are the most');
    expect(wrong('word '.repeat(61))).toContain('61 words, and 60 are the most');
    const placeholders = { who: { content: '$1', example: 'word '.repeat(61) } };
    expect(wrong('$WHO$', 'pause_body', { placeholders })).toContain('61 words');
    expect(wrong('$WHO$', 'pause_body', { placeholders: { who: { content: '$1' } } })).toContain(
      'should have an example',
    );
  });

  it('measures how hard a sentence is, of teens’ words alone', () => {
    const hard =
      'Support is available from organizations that offer confidential advice to adolescents.';
    expect(wrong(hard)).toMatch(/reads like grade \d+\.\d, and 6 is the hardest/);
    expect(wrong(hard, 'parents_body')).toBe('');
    expect(wrong('Confidentiality')).toBe('');
  });

  it('tells a translator who reads it', () => {
    expect(wrong('Edit', 'pause_edit', { description: 'Button.' })).toContain('translator');
  });

  it('keeps food, weight and bodies out of what those who starve read', () => {
    expect(wrong('You don’t have to earn a meal.', 'pause_body_eating')).toContain('starve');
    expect(wrong('You don’t have to earn a meal.', 'pause_body')).toBe('');
    expect(locale.text.match(/"\w*eating\w*": \{/g)?.length).toBeGreaterThan(1);
  });
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
