// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { askedDrafts } from './asked.ts';

const box = () => document.body.appendChild(document.createElement('textarea'));

it('knows a draft by its composer while it is being changed', () => {
  const asked = askedDrafts();
  const composer = box();
  expect(asked.levelOf(composer, 'one')).toBeUndefined();
  asked.remember(composer, 'one', 'pause');
  expect(asked.levelOf(composer, 'one and more')).toBe('pause');
  expect(asked.has(composer)).toBe(true);
});

it('knows it by its words when the site swapped the composer, and only then', () => {
  const asked = askedDrafts();
  const first = box();
  asked.remember(first, 'the same  words', 'care');
  expect(asked.levelOf(box(), 'the same words')).toBeUndefined();
  first.remove();
  expect(asked.levelOf(box(), 'the same words')).toBe('care');
  expect(asked.levelOf(box(), 'other words')).toBeUndefined();
});

it('remembers the latest level, and forgets a draft that was sent', () => {
  const asked = askedDrafts();
  const composer = box();
  asked.remember(composer, 'one', 'pause');
  asked.remember(composer, 'worse', 'crisis');
  expect(asked.levelOf(composer, 'worse')).toBe('crisis');
  asked.forget(composer);
  expect(asked.levelOf(composer, 'worse')).toBeUndefined();
  expect(asked.has(composer)).toBe(false);
});
