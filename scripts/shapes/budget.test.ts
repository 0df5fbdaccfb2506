import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { BUDGETS, budgetProblems } from './budget.ts';

const most = BUDGETS[0]?.[1] ?? 0;
const built = (bytes: number) =>
  budgetProblems('dist/chrome', new Map([['src/entry/content.iife.js', randomBytes(bytes)]]));

it('lets a content script be as large as agreed', () => expect(built(most / 2)).toEqual([]));

it('names the file that grew too large', () => {
  expect(built(most + 1)).toEqual([
    {
      file: 'dist/chrome/src/entry/content.iife.js',
      where: '',
      says: expect.stringContaining(`over the budget of ${most}`),
    },
  ]);
});
