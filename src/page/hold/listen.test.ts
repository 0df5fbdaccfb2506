// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { onWindow } from './listen.ts';

const press = () => document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }));

it('stands before what the page adds, and once taken away hears nothing', () => {
  const heard: string[] = [];
  const leave = onWindow(window as Window & typeof globalThis, {
    click: (event) => {
      heard.push('us');
      event.stopImmediatePropagation();
    },
  });
  window.addEventListener('click', () => heard.push('page'), true);
  press();
  expect(heard).toEqual(['us']);
  leave();
  press();
  expect(heard).toEqual(['us', 'page']);
});

it('leaves an event to the page when a handler of ours breaks', () => {
  const heard: string[] = [];
  vi.spyOn(console, 'warn').mockReturnValue();
  const leave = onWindow(window as Window & typeof globalThis, {
    click: () => {
      throw new Error('broken');
    },
  });
  window.addEventListener('click', () => heard.push('page'), true);
  press();
  expect(heard).toEqual(['page']);
  leave();
});
