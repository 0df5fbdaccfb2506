/**
 * What the view of crisis lines needs to know of a line: the words of
 * src/data/helplines/helpline.ts, said again because this room imports no other. line.test.ts
 * keeps the two together.
 */
export interface ShownChannel {
  readonly kind: 'call' | 'text' | 'chat' | 'whatsapp' | 'web';
  readonly value: string;
  readonly keyword?: string;
  readonly lang?: string;
  readonly press?: string;
  /** Only where it differs from the line's own. */
  readonly hours?: 'always' | 'limited' | 'unsure';
}

export interface ShownLine {
  readonly id: string;
  readonly name: string;
  readonly ages: { readonly from?: number; readonly to?: number };
  readonly hours: 'always' | 'limited' | 'unsure';
  readonly channels: readonly ShownChannel[];
  readonly languages: readonly string[];
  readonly forWhom: 'everyone' | 'youth' | 'lgbtq' | 'trans' | 'indigenous';
  readonly checkedOn: string;
  readonly checkedHow: 'stored-copy' | 'own-site' | 'phoned';
}

export interface ShownCountry {
  readonly country: string;
  readonly emergency: string;
  readonly lines: readonly ShownLine[];
  readonly directory: string;
}

/** Everywhere that has no list of its own yet. */
export const ELSEWHERE: ShownCountry = {
  country: '*',
  emergency: '',
  lines: [],
  directory: 'https://findahelpline.com/',
};

export function linesOf(countries: readonly ShownCountry[], country: string): ShownCountry {
  return countries.find((each) => each.country === country) ?? ELSEWHERE;
}
