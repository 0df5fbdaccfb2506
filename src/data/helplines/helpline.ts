/** What a crisis line is. Types only; the rows are the JSON files beside this one. */

/**
 * How to reach a line. `call`, `text` and `whatsapp` carry a number, `chat` and `web` an address.
 */
export type ChannelKind = 'call' | 'text' | 'chat' | 'whatsapp' | 'web';

/** `limited`: the line closes at times. `unsure`: sources disagree, or none says. */
export type Hours = 'always' | 'limited' | 'unsure';

export interface Channel {
  readonly kind: ChannelKind;
  /**
   * A number as people of that country write it ("0800 1111", "1-866-488-7386", "85258"), digits,
   * spaces, dashes and a leading "+" only; or an `https:` address.
   */
  readonly value: string;
  /** The first word to send, in capitals, where the line needs or advertises one ("HOME"). */
  readonly keyword?: string;
  /** BCP 47 tag, when this channel speaks another language than the line's first one. */
  readonly lang?: string;
  /** Digits to press once the call is answered ("2"). */
  readonly press?: string;
  /** Only where it differs from the line's own hours. */
  readonly hours?: Hours;
}

/** Ages in whole years, both ends included. An absent end is open; `{}` means any age. */
export interface Ages {
  readonly from?: number;
  readonly to?: number;
}

export type ForWhom = 'everyone' | 'youth' | 'lgbtq' | 'trans' | 'indigenous';

/** `stored-copy`: read in a saved copy of public pages. `own-site`: on its live site. */
export type CheckedHow = 'stored-copy' | 'own-site' | 'phoned';

/** `found`: a source says so. `partly-found`: one channel rests on memory; `notes` says which. */
export type LineConfidence = 'found' | 'partly-found' | 'unsure';

export interface Helpline {
  /** `<country>-<short name>`, lower case, unique across all countries: "us-988". */
  readonly id: string;
  /** ISO 3166-1 alpha-2 in capitals. */
  readonly country: string;
  /** The name the service gives itself. Not translated. */
  readonly name: string;
  readonly ages: Ages;
  readonly hours: Hours;
  /** The easiest way in for a teen first. Never empty. */
  readonly channels: readonly Channel[];
  /** BCP 47 tags; sign languages by their own tag ("ase", "bfi"). The main one first. */
  readonly languages: readonly string[];
  /** The service's own page, `https:`. */
  readonly url: string;
  readonly forWhom: ForWhom;
  /** ISO date, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  readonly checkedHow: CheckedHow;
  readonly confidence: LineConfidence;
  /** For maintainers and counselors. Never shown to teens. */
  readonly notes?: string;
}

export interface CountryLines {
  /** ISO 3166-1 alpha-2 in capitals, or "*" for everywhere else. */
  readonly country: string;
  /** The number people there dial ("911", "999"); empty where none is sure. */
  readonly emergency: string;
  /** In the order a teen should meet them. May be empty for "*". */
  readonly lines: readonly Helpline[];
  /** An `https:` list of more lines for this country. */
  readonly directory: string;
}
