// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { openRootOf } from './find/tree.ts';
import { watchPage } from './index.ts';

const on = { bubbles: true, cancelable: true, composed: true };
const real = (event: Event) => Object.defineProperty(event, 'isTrusted', { value: true });
let letGo = () => {};
afterEach(() => {
  letGo();
  vi.restoreAllMocks();
});

/** A page with a box that a person typed in, and what Breather held of it. */
function page() {
  document.body.innerHTML = '<form><textarea>heavy</textarea><button>Post</button></form>';
  const [box, button] = [...document.querySelectorAll<HTMLElement>('textarea, button')];
  if (!box || !button) throw new Error('no page');
  const held: string[] = [];
  const watching = watchPage({
    window: window as Window & typeof globalThis,
    site: () => undefined,
    rootOf: openRootOf,
    mayRead: () => true,
    shouldHold: () => true,
    held: ({ attempt }) => held.push(attempt.words),
    passed: () => undefined,
    edited: () => undefined,
  });
  letGo = watching.letGo;
  box.dispatchEvent(real(new FocusEvent('focusin', on)));
  box.dispatchEvent(real(new InputEvent('input', { data: 'y', ...on })));
  return { button, held };
}

it("a script's click on the heels of a real press is held", () => {
  const { button, held } = page();
  document.body.dispatchEvent(real(new MouseEvent('click', on)));
  button.dispatchEvent(new MouseEvent('click', on));
  expect(held).toEqual(['heavy']);
});

it('a click the page makes by itself opens nothing, however old it says it is', () => {
  const { button, held } = page();
  document.body.dispatchEvent(real(new MouseEvent('click', on)));
  const kept = new MouseEvent('click', on);
  // Past the heels of the press; the event was made within them.
  vi.spyOn(window.performance, 'now').mockReturnValue(performance.now() + 600);
  button.dispatchEvent(kept);
  expect(held).toEqual([]);
});
