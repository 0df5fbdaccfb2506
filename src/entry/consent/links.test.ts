import { expect, it } from 'vitest';
import { allCountries, isHelplineLink } from './links.ts';

const rows = allCountries.flatMap(({ lines }) => lines);

it('opens every address of every row, and every list', () => {
  const pages = rows.flatMap(({ url, channels }) => [
    ...(url === undefined ? [] : [url]),
    ...channels.map(({ value }) => value).filter((value) => value.startsWith('https:')),
  ]);
  const lists = allCountries.flatMap((c) => [c.directory, ...(c.moreDirectories ?? [])]);
  expect(pages.length).toBeGreaterThan(25);
  expect([...pages, ...lists].filter((url) => !isHelplineLink(url))).toEqual([]);
});

it('opens WhatsApp for the number of a row, and for no other', () => {
  expect(isHelplineLink('https://wa.me/14422983263')).toBe(true);
  expect(isHelplineLink('https://wa.me/15550100')).toBe(false);
});

it.each([
  'https://example.com/',
  'https://988lifeline.org',
  'https://988lifeline.org/?from=here',
  'https://988lifeline.org.example/',
  'http://988lifeline.org/',
  'javascript:alert(1)',
  'tel:988',
  '',
  undefined,
  null,
  7,
  ['https://988lifeline.org/'],
])('opens nothing else: %j', (url) => {
  expect(isHelplineLink(url)).toBe(false);
});
