import { expect, it } from 'vitest';
import { countriesIn } from '../../look/talk/line.ts';
import { allCountries } from './links.ts';
import { guessRegion, ZONES } from './region.ts';

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
  [['en-US'], 'Europe/Berlin', 'DE'],
  [['de-CH'], 'Europe/Zurich', '*'],
  [['pl-PL'], 'UTC', 'PL'],
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

it('can guess every country there are lines for, and no other', () => {
  expect(Object.keys(ZONES).sort()).toEqual([...countriesIn(allCountries)].sort());
});

it.each(Object.entries(ZONES))('%s has zones that browsers know', (country, zones) => {
  for (const zone of zones.split(' ').filter((name) => name.includes('/') && !name.endsWith('*'))) {
    expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    expect(guessRegion([], zone)).toBe(country);
  }
});
