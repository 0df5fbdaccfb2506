import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { forgetOld, readMoments, remember } from './history.ts';
import { lockWith } from './lock/lock.ts';
import { openRecords } from './records.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const DAY_MS = 24 * 60 * 60 * 1000;
const NIGHT = Date.UTC(2026, 10, 22, 23, 47, 12);
const told = { site: 'Reddit', level: 'care', feelings: [], reason: '', choice: 'edit' } as const;

const count = async () => {
  const records = await openRecords();
  const rows = await records.count('history');
  records.close();
  return rows;
};

it('remembers the hour, not the minute', async () => {
  await remember(told, NIGHT);
  const { rows } = await readMoments(undefined);
  expect(rows).toEqual([{ ...told, id: rows[0]?.id, hour: Date.UTC(2026, 10, 22, 23) }]);
});

it('gives the newest first', async () => {
  await remember({ ...told, choice: 'post' }, NIGHT - DAY_MS);
  await remember(told, NIGHT);
  expect((await readMoments(undefined)).rows.map(({ choice }) => choice)).toEqual(['edit', 'post']);
});

it('forgets after ninety days, not before', async () => {
  await remember(told, NIGHT);
  await forgetOld(NIGHT + 89 * DAY_MS);
  expect(await count()).toBe(1);
  await forgetOld(NIGHT + 90 * DAY_MS);
  expect(await count()).toBe(0);
});

it('forgets by itself at the next moment', async () => {
  await remember(told, NIGHT);
  await remember({ ...told, choice: 'post' }, NIGHT + 91 * DAY_MS);
  expect((await readMoments(undefined)).rows.map(({ choice }) => choice)).toEqual(['post']);
});

it('forgets what it can not open, too, at most a week early and never late', async () => {
  await lockWith('a long walk home', 1000);
  await remember(told, NIGHT);
  await forgetOld(NIGHT + 82 * DAY_MS);
  expect(await count()).toBe(1);
  await forgetOld(NIGHT + 90 * DAY_MS);
  expect(await count()).toBe(0);
});

it('makes no database by looking', async () => {
  await forgetOld(NIGHT);
  await readMoments(undefined);
  expect(await indexedDB.databases()).toEqual([]);
});
