// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { askedDrafts } from './asked.ts';

const box = () => document.body.appendChild(document.createElement('textarea'));

it('knows a draft by its composer while it is being changed', () => {
  const asked = askedDrafts();
  const composer = box();
  expect(asked.find(composer, 'one')).toBeUndefined();
  asked.remember(composer, 'one', { level: 'pause', turn: 4 });
  expect(asked.find(composer, 'one and more')).toMatchObject({ level: 'pause', turn: 4 });
  expect(asked.has(composer)).toBe(true);
});

it('knows it by its words when the site swapped the composer, and only then', () => {
  const asked = askedDrafts();
  const first = box();
  asked.remember(first, 'the same  words', { level: 'care', turn: 4 });
  expect(asked.find(box(), 'the same words')).toBeUndefined();
  first.remove();
  expect(asked.find(box(), 'the same words')?.level).toBe('care');
  expect(asked.find(box(), 'other words')).toBeUndefined();
});

it('remembers the latest level, and forgets a draft that was sent', () => {
  const asked = askedDrafts();
  const composer = box();
  asked.remember(composer, 'one', { level: 'pause', turn: 4 });
  asked.remember(composer, 'worse', { level: 'crisis', turn: 4 });
  expect(asked.find(composer, 'worse')?.level).toBe('crisis');
  asked.forget(composer);
  expect(asked.find(composer, 'worse')).toBeUndefined();
  expect(asked.has(composer)).toBe(false);
});
