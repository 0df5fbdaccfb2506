import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { lockWith, unlock } from './lock/lock.ts';
import { readCircle, readPlan } from './plan.ts';
import { putRows } from './rows.ts';
import type { PlanLine } from './types.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const line = (text: string, order: number, step: PlanLine['step'] = 'people'): PlanLine => ({
  id: text,
  step,
  text,
  order,
});

it('gives the lines in their order, whatever the order they were written in', async () => {
  await putRows('plan', [line('second', 1), line('first', 0), line('a sign', 0, 'signs')]);
  const people = (await readPlan(undefined)).rows.filter(({ step }) => step === 'people');
  expect(people.map(({ text }) => text)).toEqual(['first', 'second']);
});

it('knows the people to ask, and while locked nobody but the teen does', async () => {
  await putRows('plan', [
    line('my aunt', 1),
    line('Noor', 0),
    line('the library', 0, 'distraction'),
  ]);
  expect(await readCircle(undefined)).toEqual({ people: ['Noor', 'my aunt'], locked: false });
  await lockWith('a long walk home', 1000);
  expect(await readCircle(undefined)).toEqual({ people: [], locked: true });
  expect(await readCircle(await unlock('a long walk home'))).toEqual({
    people: ['Noor', 'my aunt'],
    locked: false,
  });
});

it('is nobody where nothing was written', async () => {
  expect(await readCircle(undefined)).toEqual({ people: [], locked: false });
});
