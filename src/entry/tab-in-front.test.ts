import { beforeEach, expect, it, vi } from 'vitest';

const { tabs } = vi.hoisted(() => ({ tabs: { query: vi.fn(), sendMessage: vi.fn() } }));
vi.mock('webextension-polyfill', () => ({
  default: { tabs, runtime: { getManifest: () => ({ version: '1.2.3' }) } },
}));

import { tabInFront } from './tab-in-front.ts';

const CHOSEN = ['https://www.reddit.com/*'];
const OFF = { view: 'off-here', id: 7, site: null, allowed: false, once: false, about: null };
const ON = { ...OFF, site: 'https://www.reddit.com/*', allowed: true };
const REDDIT = { id: 7, url: 'https://www.reddit.com/r/lakes/' };
const nobody = () => tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));

beforeEach(() => {
  vi.resetAllMocks();
  tabs.query.mockResolvedValue([REDDIT]);
});

it.each([
  ['working', 'working'],
  ['no-composer-yet', 'no-composer-yet'],
  ['cannot-find-composer', 'cannot-find-composer'],
  ['paused', 'working'],
])('believes the page in front: %s', async (state, view) => {
  tabs.sendMessage.mockResolvedValue({ state });
  expect(await tabInFront(CHOSEN)).toEqual({ ...ON, view });
  expect(tabs.sendMessage).toHaveBeenCalledWith(7, { kind: 'state' }, { frameId: 0 });
});

it('is off where nobody answers and the browser does not even say which page it is', async () => {
  tabs.query.mockResolvedValue([{ id: 7 }]);
  nobody();
  expect(await tabInFront(CHOSEN)).toEqual(OFF);
});

it('asks for a reload where Breather may work and nobody answers', async () => {
  nobody();
  expect(await tabInFront(CHOSEN)).toEqual({ ...ON, view: 'needs-reload' });
});

it.each([[undefined], [null], [{ state: 'dancing' }], ['working']])(
  'is off where the answer is %j',
  async (answer) => {
    tabs.sendMessage.mockResolvedValue(answer);
    expect((await tabInFront(CHOSEN)).view).toBe('off-here');
  },
);

it('is off on pages of the browser and where there is no tab', async () => {
  tabs.query.mockResolvedValue([{ id: 7, url: 'chrome-extension://breather/' }]);
  nobody();
  expect(await tabInFront(CHOSEN)).toEqual(OFF);
  tabs.query.mockResolvedValue([]);
  expect(await tabInFront(CHOSEN)).toEqual({ ...OFF, id: undefined });
});

it('puts the version and the browser before what the page says of its boxes', async () => {
  vi.stubGlobal('navigator', { userAgent: 'A browser' });
  tabs.sendMessage.mockResolvedValue({ state: 'cannot-find-composer', about: 'boxes: 1 textarea' });
  const { about } = await tabInFront(CHOSEN);
  expect(about).toMatch(/^Breather 1\.2\.3\nbrowser: .+\nboxes: 1 textarea$/);
});

it('is off on a site that was not chosen, also while the browser says which one it is', async () => {
  tabs.query.mockResolvedValue([{ id: 7, url: 'https://forum.example/lake' }]);
  nobody();
  expect(await tabInFront(CHOSEN)).toEqual({ ...OFF, site: 'https://forum.example/*' });
});

it('knows a page on which it was started for once, and no other', async () => {
  tabs.query.mockResolvedValue([{ id: 7, url: 'https://forum.example/lake' }]);
  tabs.sendMessage.mockResolvedValue({ state: 'working', once: true });
  expect(await tabInFront(CHOSEN)).toMatchObject({ view: 'working', once: true, allowed: false });
  tabs.query.mockResolvedValue([REDDIT]);
  expect(await tabInFront(CHOSEN)).toMatchObject({ once: false, allowed: true });
});
