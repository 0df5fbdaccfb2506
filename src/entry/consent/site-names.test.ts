import { expect, it } from 'vitest';
import { sites } from '../../sites/index.ts';
import { isMatchPattern } from '../../store/guards.ts';
import { namedSites, offeredSites, siteOf } from './site-names.ts';

it('offers sites by address only, one by one', () => {
  expect(offeredSites.map(({ name }) => name)).toContain('Reddit');
  expect(offeredSites.flatMap(({ matches }) => matches).filter((m) => !isMatchPattern(m))).toEqual(
    [],
  );
});

it('offers nothing that has no address to ask for', () => {
  expect(offeredSites.filter(({ matches }) => matches.length === 0)).toEqual([]);
});

it('gathers the addresses of one site under its name', () => {
  const reddit = siteOf('https://www.reddit.com/*');
  expect(reddit.name).toBe('Reddit');
  expect(namedSites(['https://forum.example/*', ...reddit.matches])).toEqual([
    reddit,
    {
      id: 'https://forum.example/*',
      name: 'forum.example',
      matches: ['https://forum.example/*'],
      messagesOnly: false,
    },
  ]);
});

it('knows nothing on when nothing is allowed', () => expect(namedSites([])).toEqual([]));

it('says of four sites that there is nothing but messages, and their rows say the same', () => {
  const only = offeredSites.filter(({ messagesOnly }) => messagesOnly).map(({ id }) => id);
  expect(only.sort()).toEqual(['messenger', 'snapchat', 'telegram', 'whatsapp']);
  const surfaces = sites.filter(({ id }) => only.includes(id)).flatMap(({ places }) => places);
  expect([...new Set(surfaces.map(({ surface }) => surface))]).toEqual(['message']);
});
