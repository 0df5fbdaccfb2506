import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';

const { storage } = await vi.hoisted(async () => {
  const { fakeStorage } = await import('./testing/fake-storage.ts');
  return { storage: fakeStorage() };
});
vi.mock('webextension-polyfill', () => ({ default: { storage } }));
vi.mock('./extension.ts', () => ({ default: { storage } }));

import { eraseEverything } from './erase.ts';
import { openRecords, RECORDS_NAME } from './records.ts';
import { changeSettings } from './settings.ts';

beforeEach(() => {
  storage.reset();
  globalThis.indexedDB = new IDBFactory();
});

const keepSomething = async () => {
  await changeSettings({ firstName: 'Sam' });
  await storage.session.set({ 'posted-7': 1 });
  const records = await openRecords();
  await records.put('journal', { id: 'a', writtenAt: 1, text: 'a line', feelings: [] });
  return records;
};

it('leaves nothing behind', async () => {
  await keepSomething();
  expect(await eraseEverything()).toEqual([]);
  expect(storage.kept()).toEqual({});
  expect(storage.inSession()).toEqual({});
  expect(await indexedDB.databases()).toEqual([]);
});

it('is content when there is nothing to erase', async () => {
  expect(await eraseEverything()).toEqual([]);
});

it('names what could not be erased, and erases the rest', async () => {
  await keepSomething();
  storage.refuseWith(new Error('no'));
  expect(await eraseEverything()).toEqual(['settings']);
  expect(await indexedDB.databases()).toEqual([]);
});

it('does not call it erased while another page holds the records', async () => {
  await new Promise<void>((resolve) => {
    const stubborn = indexedDB.open(RECORDS_NAME, 1);
    stubborn.onsuccess = () => resolve();
  });
  expect(await eraseEverything()).toEqual(['records']);
});
