// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { countries } from '../../generated/helplines.ts';
import { english } from '../../look/english.ts';
import { Talk } from './talk.tsx';

const onPrint = vi.fn();
const onLeave = vi.fn();
let root: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  root = document.createElement('div');
  document.body.replaceChildren(root);
  act(() =>
    render(
      <Talk
        countries={countries}
        country="IE"
        t={english}
        lang="en"
        phone={false}
        openLink={() => {}}
        today="2026-11-22"
        now={Date.UTC(2026, 10, 22, 20)}
        onPrint={onPrint}
        onLeave={onLeave}
      />,
      root,
    ),
  );
});

afterEach(() => act(() => render(null, root)));

const press = (name: string) =>
  act(() =>
    [...root.querySelectorAll('button')].find((each) => each.textContent === name)?.click(),
  );

it('opens with the country it is given, and says what happens in every way', () => {
  expect(root.querySelector('select')?.value).toBe('IE');
  for (const way of ['call', 'text', 'chat'] as const) {
    expect(root.textContent).toContain(english(`talk_what_${way}_body`));
  }
});

it('has every level of heading between its title and a line', () => {
  const levels = [...root.querySelectorAll('h1, h2, h3')].map((each) => each.localName);
  expect(levels.slice(0, 3)).toEqual(['h1', 'h2', 'h3']);
});

it('prints when asked, with what paper needs to know', () => {
  press(english('talk_print'));
  expect(onPrint).toHaveBeenCalledOnce();
  const papers = [...root.querySelectorAll('.line-paper')].map((each) => each.textContent?.trim());
  expect(papers).toContain('www.samaritans.org');
});

it('leaves at once, by the word or by Escape pressed twice', () => {
  press(english('welcome_leave'));
  expect(onLeave).toHaveBeenCalledOnce();
  for (let times = 0; times < 2; times++) {
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  }
  expect(onLeave).toHaveBeenCalledTimes(2);
});
