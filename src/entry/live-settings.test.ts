// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

const { storage } = await vi.hoisted(async () => {
  const { fakeStorage } = await import('../store/testing/fake-storage.ts');
  return { storage: fakeStorage() };
});
vi.mock('../store/extension.ts', () => ({
  default: { storage, extension: { inIncognitoContext: false } },
}));

import type { ReadSettings } from '../store/types.ts';
import { liveSettings } from './live-settings.ts';

const REDDIT = 'https://www.reddit.com/*';
const shown = (persisted: boolean) =>
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

beforeEach(() => storage.put({ sites: [REDDIT] }));

/** Settings of a page; each reading of them is noted. */
function onPage() {
  const heard = vi.fn<(read: ReadSettings) => void>();
  return { heard, live: liveSettings(heard) };
}

it('a page that comes back as it was left hears what was taken back meanwhile', async () => {
  const { heard, live } = onPage();
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  expect(live.now()?.sites).toEqual([REDDIT]);
  // Nobody tells a page that is put aside.
  storage.put({ sites: [] });
  shown(true);
  expect(live.now()).toBeNull();
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
  expect(live.now()?.sites).toEqual([]);
  live.stop();
});

it('a page that comes for the first time is read for once, and after its end never', async () => {
  const { heard, live } = onPage();
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  shown(false);
  expect(live.now()?.sites).toEqual([REDDIT]);
  live.stop();
  shown(true);
  expect(live.now()?.sites).toEqual([REDDIT]);
});
