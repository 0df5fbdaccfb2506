import { describe, expect, it } from 'vitest';
import { whose } from './whose.ts';

const nobody = () => null;
const by = (name: string) => [{ name, isDisplayName: false }];
const shown = (name: string) => [{ name, isDisplayName: true }];
const typed = { handles: ['@Sky_Ling'], firstName: '', seeOwnHandle: false };

it.each([
  ['sky_ling', true],
  ['SKY_LING', true],
  ['@sky_ling', true],
  ['someone_else', false],
])('a page of %s is the own page: %s', (owner, ownPage) => {
  expect(whose(by(owner), 'x.com', nobody, typed).ownPage).toBe(ownPage);
  expect(whose([], 'x.com', nobody, typed).ownPage).toBe(false);
});

it('names the writer by handles and first name, and by nothing when none is known', () => {
  const named = { handles: ['@me', ' '], firstName: 'Noor', seeOwnHandle: false };
  expect(whose(by('x'), 'x.com', nobody, named).handles).toEqual(['@me', 'Noor']);
  const unnamed = { handles: [''], firstName: '', seeOwnHandle: false };
  expect(whose(by(''), 'x.com', nobody, unnamed)).toEqual({ ownPage: false, handles: [] });
});

it('looks at who is signed in only after a yes', () => {
  const signedIn = () => ({ name: 'pond', isDisplayName: false });
  const off = { handles: [], firstName: '', seeOwnHandle: false };
  expect(whose(by('pond'), 'x.com', signedIn, off)).toEqual({ ownPage: false, handles: [] });
  const on = { ...off, seeOwnHandle: true };
  expect(whose(by('pond'), 'x.com', signedIn, on)).toEqual({ ownPage: true, handles: ['pond'] });
  expect(whose(by('lake'), 'x.com', signedIn, on).ownPage).toBe(false);
  expect(whose(by('pond'), 'x.com', nobody, on).ownPage).toBe(false);
});

it('knows a handle typed with its server, on that server and nowhere else', () => {
  const mine = { handles: ['@sam@social.example'], firstName: '', seeOwnHandle: false };
  expect(whose(by('sam'), 'social.example', nobody, mine).ownPage).toBe(true);
  expect(whose(by('sam'), 'other.example', nobody, mine).ownPage).toBe(false);
  expect(whose(by('sam@social.example'), 'other.example', nobody, mine).ownPage).toBe(true);
});

describe('where a site shows names and no handles', () => {
  const none = { handles: [], firstName: '', seeOwnHandle: true };
  const asSam = () => ({ name: 'Sam Rivers', isDisplayName: true });

  it.each([
    ['the name signed in', 'Sam Rivers', asSam, none, true],
    ['another name', 'Sam Brook', asSam, { ...none, firstName: 'Sam' }, false],
    ['a typed handle', 'Sam Rivers', nobody, { ...none, handles: ['@sam.rivers'] }, true],
    [
      'the first name, where nothing else is known',
      'Sam Rivers',
      nobody,
      { ...none, firstName: 'sam' },
      true,
    ],
    ['another first name', 'Samira Rivers', nobody, { ...none, firstName: 'sam' }, false],
    ['nothing typed and nobody signed in', 'Sam Rivers', nobody, none, false],
    ['a name of no letters', '✨', nobody, { ...none, firstName: '✨' }, false],
  ])('%s', (_, owner, signedIn, settings, ownPage) => {
    expect(whose(shown(owner), 'faces.example', signedIn, settings).ownPage).toBe(ownPage);
  });

  it('a handle is never taken for a first name', () => {
    const mine = { ...none, firstName: 'sam' };
    expect(whose(by('sam'), 'faces.example', nobody, mine).ownPage).toBe(false);
  });
});
