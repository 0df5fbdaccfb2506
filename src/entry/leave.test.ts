// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

const { tabs } = vi.hoisted(() => ({
  tabs: { getCurrent: vi.fn(), create: vi.fn(), remove: vi.fn() },
}));
vi.mock('webextension-polyfill', () => ({ default: { tabs } }));

import { leaveThisTab } from './leave.ts';

const replaced = vi.spyOn(location, 'replace').mockImplementation(() => undefined);
const closed = vi.spyOn(window, 'close').mockImplementation(() => undefined);

beforeEach(() => {
  vi.clearAllMocks();
  document.documentElement.hidden = false;
  tabs.getCurrent.mockResolvedValue({ id: 7, index: 3 });
  tabs.create.mockResolvedValue({});
  tabs.remove.mockResolvedValue(undefined);
});

it('is out of sight before the browser answers, and a fresh tab stands where it stood', async () => {
  const leaving = leaveThisTab();
  expect(document.documentElement.hidden).toBe(true);
  await leaving;
  expect(tabs.create.mock.calls).toEqual([[{ index: 3 }]]);
  expect(tabs.remove.mock.calls).toEqual([[7]]);
  expect(closed).not.toHaveBeenCalled();
});

it('only closes a popup', async () => {
  tabs.getCurrent.mockResolvedValue(undefined);
  await leaveThisTab();
  expect(closed).toHaveBeenCalledTimes(1);
  expect(tabs.create).not.toHaveBeenCalled();
});

it('goes even where the browser gives no fresh tab, or won’t close this one', async () => {
  tabs.create.mockRejectedValue(new Error('no'));
  await leaveThisTab();
  expect(tabs.remove.mock.calls).toEqual([[7]]);
  tabs.remove.mockRejectedValue(new Error('no'));
  await leaveThisTab();
  expect(replaced.mock.calls).toEqual([['about:blank']]);
});
