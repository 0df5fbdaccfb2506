/**
 * What the view of crisis lines needs to know of a line: the words of
 * src/data/helplines/helpline.ts, said again because this room imports no other. line.test.ts
 * keeps the two together.
 */

/** A week that repeats, in the line's own time zone (an IANA name): "mon-fri 10:00-18:00". */
export interface ShownWeek {
  readonly zone: string;
  readonly week: readonly string[];
  /** False: say "should be", not "is". */
  readonly sure: boolean;
}

export type ShownHours = 'always' | 'likely-always' | 'limited' | 'unsure' | ShownWeek;

export interface ShownChannel {
  readonly kind: 'call' | 'text' | 'chat' | 'whatsapp' | 'video' | 'web';
  readonly value: string;
  readonly keyword?: string;
  readonly lang?: string;
  readonly press?: string;
  /** Only where it differs from the line's own. */
  readonly hours?: ShownHours;
  readonly unsure?: boolean;
  readonly find?: string;
  readonly letters?: string;
}

export interface ShownLine {
  readonly id: string;
  readonly name: string;
  readonly ages: { readonly from?: number; readonly to?: number };
  readonly hours: ShownHours;
  readonly channels: readonly ShownChannel[];
  readonly languages: readonly string[];
  readonly url?: string;
  readonly forWhom: 'everyone' | 'youth' | 'lgbtq' | 'trans' | 'indigenous';
  readonly everywhere?: boolean;
  readonly says?: { readonly bills?: 'not-shown'; readonly police?: 'asks-first' };
  readonly checkedOn: string;
  readonly checkedHow: 'memory' | 'stored-copy' | 'own-site' | 'phoned';
  readonly confidence: 'found' | 'partly-found' | 'unsure';
}

export interface ShownCountry {
  readonly country: string;
  readonly members?: readonly string[];
  readonly emergency: string;
  readonly emergencyFrom?: 'mobile';
  readonly emergencyAlso?: readonly {
    readonly number: string;
    readonly for?: 'ambulance' | 'police';
  }[];
  readonly lines: readonly ShownLine[];
  readonly beside?: string;
  readonly directory: string;
  readonly moreDirectories?: readonly string[];
}

/** Everywhere that has no list of its own yet. */
export const ELSEWHERE: ShownCountry = {
  country: '*',
  emergency: '',
  lines: [],
  directory: 'https://findahelpline.com/',
};

/**
 * What a country has: its own file with the lines that stand beside it, else the file of the union
 * it belongs to, under its own name, else the rest of the world.
 * @param country ISO 3166-1 alpha-2, or "*"
 */
export function linesOf(countries: readonly ShownCountry[], country: string): ShownCountry {
  const named = (name: string) => countries.find((each) => each.country === name);
  const own = named(country);
  if (own?.beside !== undefined) {
    return { ...own, lines: [...own.lines, ...(named(own.beside)?.lines ?? [])] };
  }
  if (own?.members === undefined && own) return own;
  const union = countries.find(({ members }) => members?.includes(country));
  return union ? { ...union, country } : (named(ELSEWHERE.country) ?? ELSEWHERE);
}

/** Every country that can be chosen, without the rest of the world. */
export function countriesIn(countries: readonly ShownCountry[]): readonly string[] {
  return countries
    .flatMap(({ country, members }) => members ?? [country])
    .filter((country) => country !== ELSEWHERE.country);
}
