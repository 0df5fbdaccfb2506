// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { openRootOf } from './find/tree.ts';
import { watchPage } from './index.ts';

/** The ways to search a page, which all cost more the larger it is. */
const SEARCHES = [
  [Element.prototype, 'querySelectorAll'],
  [Element.prototype, 'querySelector'],
  [Document.prototype, 'querySelectorAll'],
  [Document.prototype, 'querySelector'],
  [Document.prototype, 'getElementById'],
] as const;

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** Types letters and spaces as a person does. @returns how often anything was searched */
function searchesWhileTyping(box: HTMLElement, keys: string): number {
  const trusted = (event: Event) => Object.defineProperty(event, 'isTrusted', { value: true });
  const send = (event: Event) => box.dispatchEvent(trusted(event));
  const on = { bubbles: true, composed: true };
  send(new FocusEvent('focusin', on));
  const spies = SEARCHES.map(([owner, name]) =>
    vi.spyOn(owner as Element, name as 'querySelector'),
  );
  for (const key of keys) {
    send(new KeyboardEvent('keydown', { key, ...on }));
    send(new InputEvent('input', { data: key, ...on }));
    send(new KeyboardEvent('keyup', { key, ...on }));
  }
  return spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
}

it.each([
  ['a textarea', '<textarea id="box">some words</textarea>', '#box'],
  ['an editor', '<div id="box" contenteditable="true">some words</div>', '#box'],
  [
    'a field that is never read',
    '<input id="box" value="some words"><input type="password">',
    '#box',
  ],
])('typing in %s searches the page at no key', (_, html, css) => {
  document.body.innerHTML = `<form>${html}<button>Post</button></form>`;
  const box = document.querySelector<HTMLElement>(css);
  if (!box) throw new Error('no box');
  const page = watchPage({
    window: window as Window & typeof globalThis,
    site: () => undefined,
    rootOf: openRootOf,
    mayRead: () => true,
    shouldHold: () => false,
    held: () => undefined,
    passed: () => undefined,
    edited: () => undefined,
  });
  expect(searchesWhileTyping(box, 'a quiet day by the lake')).toBe(0);
  page.letGo();
});
