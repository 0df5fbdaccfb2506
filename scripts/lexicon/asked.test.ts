import { describe, expect, it } from 'vitest';
import { compile, judge } from '../../src/core/index.ts';
import { readLexicon } from './read.ts';

const lexicon = compile(readLexicon());
const level = (text: string) => judge(text, {}, lexicon).level;

describe('a dare counts beside whoever is offered', () => {
  it.each([
    ['22, night baker.', 'do your thing'],
    ['my roommate is bored.', 'let him have it'],
    ['its my birthday.', 'ruin it for me'],
    ['been getting cocky lately.', 'fix that'],
  ])('%s %s', (offer, dare) => {
    expect(level(offer)).toBe('none');
    expect(level(`right, ${dare}`)).toBe('none');
    expect(judge(`${offer} ${dare}`, {}, lexicon)).toMatchObject({
      level: 'pause',
      reasons: [{ category: 'asking-for-insults' }],
    });
  });

  it.each([
    'its 7 am here. do your thing',
    '5 more days. do your thing',
    'my sister says you wont reply, prove her wrong',
    '22, night baker. the sign here says "do your thing"',
  ])('what is taken back counts for nothing: %s', (text) => {
    expect(level(text)).toBe('none');
  });
});

describe('asked of strangers, and told about them', () => {
  it.each<[asked: string, told: string]>([
    ['someone call me ugly', 'the kids on the bus call me ugly'],
    ['say bad things about me', 'people say bad things about me'],
    ['rate my face, be brutal', 'rate my essay, be brutal'],
    ['who hates me', 'everyone who hates me can leave'],
    ['take your anger out on me', 'my dad takes his anger out on me'],
    ['be brutal', 'the exam is going to be brutal'],
  ])('%s | %s', (asked, told) => {
    expect(level(asked)).toBe('pause');
    expect(judge(told, {}, lexicon).reasons.map((reason) => reason.category)).not.toContain(
      'asking-for-insults',
    );
  });
});
