// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { showNote } from './note.ts';

const real = (event: Event) => Object.defineProperty(event, 'isTrusted', { value: true });

it.each([
  ['a press anywhere', () => document.body.dispatchEvent(real(new Event('pointerdown')))],
  ['a key', () => document.body.dispatchEvent(real(new Event('keydown')))],
  ['the end of the frame it was said in', () => window.dispatchEvent(real(new Event('pagehide')))],
])('a note stays until %s', (_, end) => {
  const before = document.documentElement.childElementCount;
  showNote(document, { text: 'Press once more.', lang: 'en', dir: 'ltr' });
  document.body.dispatchEvent(new Event('pointerdown'));
  expect(document.documentElement.childElementCount).toBe(before + 1);
  end();
  expect(document.documentElement.childElementCount).toBe(before);
});
