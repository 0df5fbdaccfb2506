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
  expect(whose(owner, 'x.com', nobody, typed).ownPage).toBe(ownPage);
});

it('names the writer by handles and first name, and by nothing when none is known', () => {
  const named = { handles: ['@me', ' '], firstName: 'Noor', seeOwnHandle: false };
  expect(whose('x', 'x.com', nobody, named).handles).toEqual(['@me', 'Noor']);
  const unnamed = { handles: [''], firstName: '', seeOwnHandle: false };
  expect(whose('', 'x.com', nobody, unnamed)).toEqual({ ownPage: false, handles: [] });
});

it('looks at who is signed in only after a yes', () => {
  const signedIn = () => 'pond';
  const off = { handles: [], firstName: '', seeOwnHandle: false };
  expect(whose('pond', 'x.com', signedIn, off)).toEqual({ ownPage: false, handles: [] });
  const on = { ...off, seeOwnHandle: true };
  expect(whose('pond', 'x.com', signedIn, on)).toEqual({ ownPage: true, handles: ['pond'] });
  expect(whose('lake', 'x.com', signedIn, on).ownPage).toBe(false);
  expect(whose('pond', 'x.com', nobody, on).ownPage).toBe(false);
});

it('knows a handle typed with its server, on that server and nowhere else', () => {
  const mine = { handles: ['@sam@social.example'], firstName: '', seeOwnHandle: false };
  expect(whose('sam', 'social.example', nobody, mine).ownPage).toBe(true);
  expect(whose('sam', 'other.example', nobody, mine).ownPage).toBe(false);
  expect(whose('sam@social.example', 'other.example', nobody, mine).ownPage).toBe(true);
});
