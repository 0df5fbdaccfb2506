import { expect, it } from 'vitest';
import { countriesIn } from '../../look/talk/line.ts';
import { allCountries } from './links.ts';
import { guessRegion } from './region.ts';

it.each([
  [['en-US'], 'America/New_York', 'US'],
  [['es-MX'], 'America/Indiana/Knox', 'US'],
  [['en-US'], 'Europe/London', 'GB'],
  [['en-US'], 'America/Toronto', 'CA'],
  [['fr-CA'], 'America/Blanc-Sablon', 'CA'],
  [['en-US'], 'Europe/Dublin', 'IE'],
  [['en-US'], 'Australia/Hobart', 'AU'],
  [['en-US'], 'Pacific/Auckland', 'NZ'],
  [['en-US'], 'Asia/Calcutta', 'IN'],
  [['en-US'], 'Africa/Johannesburg', 'ZA'],
  [['ca-ES'], 'Atlantic/Canary', 'ES'],
  [['en-US'], 'Europe/Paris', 'FR'],
  [['en-US'], 'Europe/Oslo', '*'],
  [['fr-FR'], 'UTC', 'FR'],
  [['en-GB'], 'America/Mexico_City', '*'],
  [['en-GB'], 'UTC', 'GB'],
  [['en', 'en-CA'], '', 'CA'],
  [['zh-Hant-TW', 'en-US'], 'Etc/UTC', '*'],
  [['en'], 'UTC', '*'],
  [[], '', '*'],
] as const)('%j in %s is guessed to be %s', (languages, zone, region) => {
  expect(guessRegion(languages, zone)).toBe(region);
});

it('guesses only places that have lines of their own', () => {
  const known = countriesIn(allCountries);
  const guessed = ['Europe/Dublin', 'Australia/Perth', 'NZ', 'Asia/Kolkata', 'Africa/Johannesburg']
    .concat(['Europe/Madrid', 'Europe/Paris', 'Europe/London', 'America/Toronto', 'US/Eastern'])
    .map((zone) => guessRegion([], zone));
  expect(guessed.filter((region) => !known.includes(region))).toEqual([]);
});
