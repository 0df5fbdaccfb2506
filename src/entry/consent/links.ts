import { countries } from '../../generated/helplines.ts';
import { addressesOf } from '../../look/talk/ways.ts';

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
