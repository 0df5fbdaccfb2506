import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';

const { storage } = await vi.hoisted(async () => {
  const { fakeStorage } = await import('./testing/fake-storage.ts');
  return { storage: fakeStorage() };
});
vi.mock('webextension-polyfill', () => ({ default: { storage } }));
vi.mock('./extension.ts', () => ({ default: { storage } }));
// What ships takes its time on purpose; here it is about who holds the key.
vi.mock('./lock/passphrase.ts', async (original) => ({
  ...(await original<typeof import('./lock/passphrase.ts')>()),
  ITERATIONS: 1000,
}));

import { eraseRecords } from './erase.ts';
import { openMemory } from './memory.ts';
import { changeSettings } from './settings.ts';

const WORDS = 'a long walk home';
const NOW = Date.UTC(2026, 10, 22, 12);
const clock = () => NOW;
const page = { id: 'a', writtenAt: NOW, text: 'only for me', feelings: [] };

beforeEach(() => {
  storage.reset();
  globalThis.indexedDB = new IDBFactory();
});

it('is open for the page that set the passphrase, and locked for every other', async () => {
  const [one, other] = [openMemory(clock), openMemory(clock)];
  expect(await one.state()).toBe('none');
  await one.keepPage(page);
  await one.setPassphrase(WORDS);
  expect([await one.state(), await other.state()]).toEqual(['open', 'locked']);
  expect(await other.pages()).toEqual({ rows: [], unreadable: 1 });
  expect(await other.unlock('not it')).toBe(false);
  expect(await other.unlock(WORDS)).toBe(true);
  expect((await other.pages()).rows).toEqual([page]);
  other.close();
  expect(await other.state()).toBe('locked');
  expect((await other.pages()).rows).toEqual([]);
});

it('does not take the key of a lock that is gone for the key of the next one', async () => {
  const [one, other] = [openMemory(clock), openMemory(clock)];
  await one.setPassphrase(WORDS);
  await other.unlock(WORDS);
  await other.removePassphrase(WORDS);
  await other.setPassphrase('another one');
  expect(await one.state()).toBe('locked');
  expect(await one.unlock('another one')).toBe(true);
  expect(await one.state()).toBe('open');
});

it('copies everything there is, and while locked nothing that is sealed', async () => {
  const memory = openMemory(clock);
  await changeSettings({ firstName: 'Sam' });
  await memory.keepPage(page);
  await memory.keepLines([{ id: 'b', step: 'signs', text: 'late nights', order: 0 }]);
  const copy = await memory.copy();
  expect(copy).toMatchObject({
    version: 1,
    copiedAt: '2026-11-22T12:00:00.000Z',
    settings: { firstName: 'Sam' },
    journal: [page],
    plan: [{ text: 'late nights' }],
    history: [],
    unreadable: 0,
  });
  await memory.setPassphrase(WORDS);
  expect((await memory.copy()).journal).toEqual([page]);
  memory.close();
  expect(await memory.copy()).toMatchObject({ journal: [], plan: [], unreadable: 2 });
});

it('does not make the records anew by saving a page that was erased', async () => {
  const memory = openMemory(clock);
  await memory.keepPage(page);
  expect(await eraseRecords()).toBe(true);
  expect(await memory.updatePage({ ...page, text: 'still typing' })).toBe(false);
  expect(await memory.state()).toBe('none');
  expect(await indexedDB.databases()).toEqual([]);
});
