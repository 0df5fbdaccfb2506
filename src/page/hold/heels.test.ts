import { expect, it } from 'vitest';
import { realPresses } from './heels.ts';

const press = (isTrusted: boolean) => ({ isTrusted }) as PointerEvent;

function atTime() {
  let now = 0;
  const presses = realPresses({ now: () => now });
  const at = (ms: number) => {
    now = ms;
    return presses;
  };
  return at;
}

it('a script presses on the heels of a real press, and no later', () => {
  const at = atTime();
  expect(at(1000).justBefore()).toBe(false);
  at(2000).handlers.click?.(press(true));
  expect(at(2400).justBefore()).toBe(true);
  expect(at(2600).justBefore()).toBe(false);
});

it('a press made up by the page has no heels', () => {
  const at = atTime();
  at(2000).handlers.click?.(press(false));
  expect(at(2001).justBefore()).toBe(false);
});
