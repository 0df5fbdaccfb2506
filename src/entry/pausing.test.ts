import { expect, it } from 'vitest';
import { pausedUntil } from './pausing.ts';

const reddit = 'https://www.reddit.com';
const sitePauses = { 'https://www.reddit.com/*': 50, 'https://*.example.org/*': 90 };

it('pauses one site, and no other', () => {
  expect(pausedUntil({ pausedUntil: 0, sitePauses }, reddit)).toBe(50);
  expect(pausedUntil({ pausedUntil: 0, sitePauses }, 'https://forum.example.org')).toBe(90);
  expect(pausedUntil({ pausedUntil: 0, sitePauses }, 'https://x.com')).toBe(0);
});

it('takes the longer of the two', () => {
  expect(pausedUntil({ pausedUntil: 70, sitePauses }, reddit)).toBe(70);
  expect(pausedUntil({ pausedUntil: 20, sitePauses }, reddit)).toBe(50);
});
