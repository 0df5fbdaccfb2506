// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Attempt } from '../hold/attempt.ts';
import { onePass } from './pass.ts';

const composer = document.createElement('textarea');
const attempt = (draft: string, box: HTMLElement = composer): Attempt => ({
  door: { kind: 'key', key: 'enter', metaKey: false },
  composer: box,
  draft,
  whole: box,
  boxes: [{ composer: box, text: draft }],
  words: draft,
  place: undefined,
  surface: 'comment',
});

it('covers the released draft in its own box, and nothing else', () => {
  const pass = onePass();
  expect(pass.covers(attempt('words'))).toBe(false);
  pass.give(attempt('words'));
  expect(pass.covers(attempt('words'))).toBe(true);
  expect(pass.covers(attempt('words and more'))).toBe(false);
  expect(pass.covers(attempt('words', document.createElement('textarea')))).toBe(false);
});

it('is good for one real press', () => {
  const pass = onePass();
  pass.give(attempt('words'));
  pass.use(attempt('other words'));
  expect(pass.covers(attempt('words'))).toBe(true);
  pass.use(attempt('words'));
  expect(pass.covers(attempt('words'))).toBe(false);
});

it('is taken back once the draft has left', () => {
  const pass = onePass();
  pass.give(attempt('words'));
  pass.takeBack();
  expect(pass.covers(attempt('words'))).toBe(false);
});
