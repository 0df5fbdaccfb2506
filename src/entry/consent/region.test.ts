import { expect, it } from 'vitest';
import { guessRegion } from './region.ts';

it.each([
  [['en-US'], 'America/New_York', 'US'],
  [['es-MX'], 'America/Indiana/Knox', 'US'],
  [['en-US'], 'Europe/London', 'GB'],
  [['en-US'], 'America/Toronto', 'CA'],
  [['fr-CA'], 'America/Blanc-Sablon', 'CA'],
  [['en-US'], 'Europe/Dublin', '*'],
  [['en-GB'], 'America/Mexico_City', '*'],
  [['en-GB'], 'UTC', 'GB'],
  [['en', 'en-CA'], '', 'CA'],
  [['zh-Hant-TW', 'en-US'], 'Etc/UTC', '*'],
  [['en'], 'UTC', '*'],
  [[], '', '*'],
] as const)('%j in %s is guessed to be %s', (languages, zone, region) => {
  expect(guessRegion(languages, zone)).toBe(region);
});
