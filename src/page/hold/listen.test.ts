// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { onWindow } from './listen.ts';

const press = () => document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }));

it('hears nothing asleep, and awake again stands before what the page added meanwhile', () => {
  const heard: string[] = [];
  let awake = false;
  const leave = onWindow(window as Window & typeof globalThis, () => awake, {
    click: (event) => {
      heard.push('us');
      event.stopImmediatePropagation();
    },
  });
  window.addEventListener('click', () => heard.push('page'), true);
  press();
  expect(heard).toEqual(['page']);
  awake = true;
  press();
  expect(heard).toEqual(['page', 'us']);
  leave();
  press();
  expect(heard).toEqual(['page', 'us', 'page']);
});

it('leaves an event to the page when a handler of ours breaks', () => {
  const heard: string[] = [];
  vi.spyOn(console, 'warn').mockReturnValue();
  const leave = onWindow(window as Window & typeof globalThis, () => true, {
    click: () => {
      throw new Error('broken');
    },
  });
  window.addEventListener('click', () => heard.push('page'), true);
  press();
  expect(heard).toEqual(['page']);
  leave();
});
