import { expect, it } from 'vitest';
import { linesFor } from './links.ts';

it.each([
  ['US', 'us-988'],
  ['GB', 'gb-shout'],
  ['CA', 'ca-988'],
])('a region has its own lines: %s', (region, first) => {
  expect(linesFor(region).lines[0]?.id).toBe(first);
});

it.each([['*'], ['ZZ']])('anywhere else (%s) leads to a directory', (region) => {
  expect(linesFor(region)).toMatchObject({ country: '*', directory: 'https://findahelpline.com/' });
});
