import { countries } from '../../generated/helplines.ts';
import { addressesOf } from '../../look/talk/ways.ts';
import type { SchoolPolicy } from '../../store/policy.ts';

/** Every country there are lines for, and the rest of the world last. */
export const allCountries = countries;

const LINKS = new Set(
  allCountries.flatMap(({ directory, moreDirectories = [], lines }) => [
    directory,
    ...moreDirectories,
    ...lines.flatMap(addressesOf),
  ]),
);

/** Only addresses out of the helplines are ever opened, whoever asks. */
export const isHelplineLink = (url: unknown): url is string =>
  typeof url === 'string' && url.startsWith('https://') && LINKS.has(url);

/** A page that the school added beside the lines (docs/for-schools.md). */
export const isSchoolLink = (url: unknown, { line, links }: SchoolPolicy): url is string =>
  typeof url === 'string' && [line?.web, ...links.map((link) => link.url)].includes(url);
