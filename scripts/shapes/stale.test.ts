import { expect, it } from 'vitest';
import { inWords } from './problem.ts';
import { staleProblems } from './stale.ts';

const lines = [{ id: 'us-one', checkedOn: '2026-01-01', url: 'https://one.example/' }];
const file = { path: 'helplines/US.json', text: JSON.stringify({ lines }) };

it('leaves a line alone for ninety days', () => {
  expect(staleProblems([file], '2026-04-01')).toEqual([]);
});

it('asks for a look after that', () => {
  expect(staleProblems([file], '2026-04-02').map(inWords)).toEqual([
    'helplines/US.json:us-one: last checked 91 days ago: look at https://one.example/',
  ]);
});
