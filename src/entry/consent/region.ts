/** Regions with lines of their own that a clock or a language gives away; `*` is somewhere else. */
const REGIONS = ['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'IN', 'ZA', 'ES', 'FR', '*'] as const;
export type Region = (typeof REGIONS)[number];

const GB = /^(Europe\/(London|Belfast|Jersey|Guernsey|Isle_of_Man)|GB(-Eire)?)$/;
const CA =
  /^(Canada\/.+|America\/(Toronto|Montreal|Nipigon|Thunder_Bay|Iqaluit|Pangnirtung|Rankin_Inlet|Resolute|Atikokan|Winnipeg|Rainy_River|Regina|Swift_Current|Edmonton|Cambridge_Bay|Yellowknife|Inuvik|Vancouver|Dawson|Dawson_Creek|Fort_Nelson|Creston|Whitehorse|Halifax|Glace_Bay|Moncton|Goose_Bay|Blanc-Sablon|St_Johns))$/;
const US =
  /^(US\/.+|America\/(New_York|Detroit|Chicago|Menominee|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Sitka|Metlakatla|Yakutat|Nome|Adak|Puerto_Rico|Indiana\/.+|Kentucky\/.+|North_Dakota\/.+|Indianapolis|Louisville|Fort_Wayne)|Pacific\/(Honolulu|Guam|Saipan|Pago_Pago)|(E|C|M|P)ST.*|HST)$/;

const OTHERS: readonly (readonly [Region, RegExp])[] = [
  ['AU', /^Australia\//],
  ['NZ', /^(Pacific\/(Auckland|Chatham)|NZ(-CHAT)?)$/],
  ['IE', /^(Europe\/Dublin|Eire)$/],
  ['IN', /^Asia\/(Kolkata|Calcutta)$/],
  ['ZA', /^Africa\/Johannesburg$/],
  ['ES', /^(Europe\/Madrid|Africa\/Ceuta|Atlantic\/Canary)$/],
  ['FR', /^Europe\/Paris$/],
];

/** Zones that name no place; then the language has to do. */
const NOWHERE = /^(|UTC|GMT|Etc\/.+|Universal|Zulu)$/;

/**
 * A first guess, for the teen to change. The clock knows better than the language: English from
 * the US is the default of many devices that never saw it.
 * @param languages BCP 47 tags as `navigator.languages` gives them
 * @param timeZone an IANA name, or empty when the browser hides it
 */
export function guessRegion(languages: readonly string[], timeZone: string): Region {
  if (GB.test(timeZone)) return 'GB';
  if (CA.test(timeZone)) return 'CA';
  if (US.test(timeZone)) return 'US';
  const [other] = OTHERS.find(([, zones]) => zones.test(timeZone)) ?? [];
  if (other) return other;
  if (!NOWHERE.test(timeZone)) return '*';
  for (const tag of languages) {
    const region = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-([A-Z]{2})\b/.exec(tag)?.[1];
    if (region) return REGIONS.find((known) => known === region) ?? '*';
  }
  return '*';
}

/** The same guess, of this device. Nothing is asked of the network. */
export const guessHere = (): Region =>
  guessRegion(navigator.languages, Intl.DateTimeFormat().resolvedOptions().timeZone);
