import { expect, it } from 'vitest';
import { covers } from './covers.ts';

it.each([
  ['https://www.reddit.com/*', 'https://www.reddit.com', true],
  ['https://www.reddit.com/*', 'https://old.reddit.com', false],
  ['https://www.reddit.com/*', 'http://www.reddit.com', false],
  ['https://www.reddit.com/*', 'https://www.reddit.com.example', false],
  ['https://*.example.org/*', 'https://a.b.example.org', true],
  ['https://*.example.org/*', 'https://example.org', true],
  ['https://*.example.org/*', 'https://badexample.org', false],
  ['https://example.org/*', 'null', false],
])('%s and %s: %s', (pattern, origin, covered) => {
  expect(covers([pattern], origin)).toBe(covered);
});
