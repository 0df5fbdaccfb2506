import { expect, it } from 'vitest';
import { addedIn, addLink } from './add-link.ts';

it('carries a site to the settings page', () => {
  expect(addedIn(addLink('https://forum.example/*'))?.matches).toEqual(['https://forum.example/*']);
  expect(addedIn(addLink('https://www.reddit.com/*'))?.name).toBe('Reddit');
});

it.each(['', '#', '#add=', '#add=%', '#add=javascript%3A1', '#add=https%3A%2F%2F*%2F*'])(
  'carries nothing in %j',
  (hash) => expect(addedIn(hash)).toBeNull(),
);
