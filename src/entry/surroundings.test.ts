// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

const { asked } = vi.hoisted(() => ({
  asked: { word: vi.fn(() => 'en'), policy: vi.fn(async () => ({})) },
}));
vi.mock('../store/extension.ts', () => ({
  default: {
    extension: { inIncognitoContext: false },
    i18n: { getMessage: asked.word },
    storage: { managed: { get: asked.policy } },
  },
}));

import { surroundings } from './surroundings.ts';

const idle = vi.fn();
beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('requestIdleCallback', idle);
});

const frame = () =>
  surroundings({ now: () => null, change: () => undefined, stop: () => undefined }, () => true);

it('a frame in which nobody writes asks the browser for nothing, and opens no lexicon', () => {
  frame();
  expect(asked.word).not.toHaveBeenCalled();
  expect(asked.policy).not.toHaveBeenCalled();
  expect(idle).not.toHaveBeenCalled();
});

it('with the first composer it makes ready, once', () => {
  const around = frame();
  around.mayRead('comment');
  around.mayRead('post');
  expect(asked.policy).toHaveBeenCalledTimes(1);
  expect(idle).toHaveBeenCalledTimes(1);
});
