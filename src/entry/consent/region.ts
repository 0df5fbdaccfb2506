import { countriesIn, ELSEWHERE } from '../../look/talk/line.ts';
import { allCountries } from './links.ts';

/** Countries with lines, by their zones; `*` at the end of a name stands for any rest. */
export const ZONES: Readonly<Record<string, string>> = {
  GB: 'Europe/London Europe/Belfast Europe/Jersey Europe/Guernsey Europe/Isle_of_Man GB GB-Eire',
  CA: 'Canada/* America/Toronto America/Montreal America/Nipigon America/Thunder_Bay America/Iqaluit America/Pangnirtung America/Rankin_Inlet America/Resolute America/Atikokan America/Winnipeg America/Rainy_River America/Regina America/Swift_Current America/Edmonton America/Cambridge_Bay America/Yellowknife America/Inuvik America/Vancouver America/Dawson America/Dawson_Creek America/Fort_Nelson America/Creston America/Whitehorse America/Halifax America/Glace_Bay America/Moncton America/Goose_Bay America/Blanc-Sablon America/St_Johns',
  US: 'US/* America/New_York America/Detroit America/Chicago America/Menominee America/Denver America/Boise America/Phoenix America/Los_Angeles America/Anchorage America/Juneau America/Sitka America/Metlakatla America/Yakutat America/Nome America/Adak America/Puerto_Rico America/Indiana/* America/Kentucky/* America/North_Dakota/* America/Indianapolis America/Louisville America/Fort_Wayne Pacific/Honolulu Pacific/Guam Pacific/Saipan Pacific/Pago_Pago EST* CST* MST* PST* HST',
  IE: 'Europe/Dublin Eire',
  AU: 'Australia/* Antarctica/Macquarie',
  NZ: 'Pacific/Auckland Pacific/Chatham NZ NZ-CHAT',
  IN: 'Asia/Kolkata Asia/Calcutta',
  ZA: 'Africa/Johannesburg',
  FR: 'Europe/Paris',
  ES: 'Europe/Madrid Atlantic/Canary Africa/Ceuta',
  AT: 'Europe/Vienna',
  BE: 'Europe/Brussels',
  BG: 'Europe/Sofia',
  CY: 'Asia/Nicosia Asia/Famagusta Europe/Nicosia',
  CZ: 'Europe/Prague',
  DE: 'Europe/Berlin Europe/Busingen',
  DK: 'Europe/Copenhagen',
  EE: 'Europe/Tallinn',
  FI: 'Europe/Helsinki Europe/Mariehamn',
  GR: 'Europe/Athens',
  HR: 'Europe/Zagreb',
  HU: 'Europe/Budapest',
  IT: 'Europe/Rome',
  LT: 'Europe/Vilnius',
  LU: 'Europe/Luxembourg',
  LV: 'Europe/Riga',
  MT: 'Europe/Malta',
  NL: 'Europe/Amsterdam',
  PL: 'Europe/Warsaw Poland',
  PT: 'Europe/Lisbon Atlantic/Azores Atlantic/Madeira Portugal',
  RO: 'Europe/Bucharest',
  SE: 'Europe/Stockholm',
  SI: 'Europe/Ljubljana',
  SK: 'Europe/Bratislava',
};

/** Every country there are lines for, as ISO 3166-1 alpha-2. */
const known = countriesIn(allCountries);

function countryOf(timeZone: string): string | undefined {
  const fits = (zone: string) =>
    zone.endsWith('*') ? timeZone.startsWith(zone.slice(0, -1)) : zone === timeZone;
  return Object.keys(ZONES).find((country) => ZONES[country]?.split(' ').some(fits));
}

/** Zones that name no place; then the language has to do. */
const NOWHERE = /^(|UTC|GMT|Etc\/.+|Universal|Zulu)$/;

/**
 * A first guess, for the teen to change: a country there are lines for, or `*`. The clock knows
 * better than the language: English from the US is the default of many devices that never saw it.
 * @param languages BCP 47 tags as `navigator.languages` gives them
 * @param timeZone an IANA name, or empty when the browser hides it
 */
export function guessRegion(languages: readonly string[], timeZone: string): string {
  const country = countryOf(timeZone);
  if (country !== undefined) return country;
  if (!NOWHERE.test(timeZone)) return ELSEWHERE.country;
  for (const tag of languages) {
    const region = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-([A-Z]{2})\b/.exec(tag)?.[1];
    if (region) return known.includes(region) ? region : ELSEWHERE.country;
  }
  return ELSEWHERE.country;
}

/** The same guess, of this device. Nothing is asked of the network. */
export const guessHere = (): string =>
  guessRegion(navigator.languages, Intl.DateTimeFormat().resolvedOptions().timeZone);
