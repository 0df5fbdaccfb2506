import { expect, it } from 'vitest';
import { whose } from './whose.ts';

const nobody = () => null;
const typed = { handles: ['@Sky_Ling'], firstName: '', seeOwnHandle: false };

it.each([
  ['sky_ling', true],
  ['SKY_LING', true],
  ['@sky_ling', true],
  ['someone_else', false],
  [null, false],
])('a page of %s is the own page: %s', (owner, ownPage) => {
  expect(whose(owner, nobody, typed).ownPage).toBe(ownPage);
});

it('names the writer by handles and first name, and by nothing when none is known', () => {
  const named = { handles: ['@me', ' '], firstName: 'Noor', seeOwnHandle: false };
  expect(whose('x', nobody, named).handles).toEqual(['@me', 'Noor']);
  const unnamed = { handles: [''], firstName: '', seeOwnHandle: false };
  expect(whose('', nobody, unnamed)).toEqual({ ownPage: false, handles: [] });
});

it('looks at who is signed in only after a yes', () => {
  const signedIn = () => 'pond';
  const off = { handles: [], firstName: '', seeOwnHandle: false };
  expect(whose('pond', signedIn, off)).toEqual({ ownPage: false, handles: [] });
  const on = { ...off, seeOwnHandle: true };
  expect(whose('pond', signedIn, on)).toEqual({ ownPage: true, handles: ['pond'] });
  expect(whose('lake', signedIn, on).ownPage).toBe(false);
  expect(whose('pond', nobody, on).ownPage).toBe(false);
});
