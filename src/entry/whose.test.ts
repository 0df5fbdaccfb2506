import { expect, it } from 'vitest';
import { whose } from './whose.ts';

it.each([
  ['sky_ling', true],
  ['SKY_LING', true],
  ['@sky_ling', true],
  ['someone_else', false],
  [null, false],
])('a page of %s is the own page: %s', (owner, ownPage) => {
  expect(whose(owner, { handles: ['@Sky_Ling'], firstName: '' }).ownPage).toBe(ownPage);
});

it('names the writer by handles and first name, and by nothing when none is known', () => {
  expect(whose('x', { handles: ['@me', ' '], firstName: 'Noor' }).handles).toEqual(['@me', 'Noor']);
  expect(whose('', { handles: [''], firstName: '' })).toEqual({ ownPage: false, handles: [] });
});
