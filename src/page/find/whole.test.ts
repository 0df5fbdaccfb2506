// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { wholeOf } from './whole.ts';

function boxes(html: string): { first: HTMLElement; whole: ReturnType<typeof wholeOf> } {
  document.body.innerHTML = html;
  const first = document.querySelector<HTMLElement>('[first]');
  if (!first) throw new Error('mark a box with first');
  return { first, whole: wholeOf(first, undefined, undefined) };
}

it('takes title and body of one form together', () => {
  const { whole } = boxes('<form><input first name="title"><textarea></textarea></form>');
  expect(whole.element.localName).toBe('form');
  expect(whole.composers.map(({ localName }) => localName)).toEqual(['input', 'textarea']);
});

it('is the box alone without a form, and in a form around a whole page', () => {
  const alone = boxes('<textarea first></textarea><textarea></textarea>');
  expect(alone.whole).toEqual({ element: alone.first, composers: [alone.first] });
  const many = boxes(
    `<form>${'<textarea></textarea>'.repeat(7)}<textarea first></textarea></form>`,
  );
  expect(many.whole).toEqual({ element: many.first, composers: [many.first] });
});

it('follows the row where a post has a box for each paragraph', () => {
  document.body.innerHTML =
    '<div class="flow"><p contenteditable="true">one</p><p contenteditable="true">two</p></div><textarea></textarea>';
  const [one] = document.querySelectorAll<HTMLElement>('p');
  if (!one) throw new Error('no paragraph');
  const place = { surface: 'post', composers: [], submits: [], keys: [], whole: '.flow' } as const;
  expect(wholeOf(one, place, undefined).composers).toHaveLength(2);
});
