/** What a crisis line is. Types only; the rows are the JSON files beside this one. */

/**
 * How to reach a line. `call`, `text` and `whatsapp` carry a number, `chat` and `web` an address.
 * `chat` is the chat itself; `web` is a page of theirs from which one finds it. `video`, in a sign
 * language, is either: a number for a videophone, or a page.
 */
export type ChannelKind = 'call' | 'text' | 'chat' | 'whatsapp' | 'video' | 'web';

/** A week that repeats, in the line's own time, with its summer time. */
export interface Week {
  /** IANA name: "Europe/Dublin". */
  readonly zone: string;
  /**
   * Days and times: "mon-fri 10:00-18:00", "sat 09:00-24:00". An end at or before its beginning is
   * on the next day: "mon-sun 10:00-04:00".
   */
  readonly week: readonly string[];
  /** False where the source is old or second-hand: then the card says "should be open". */
  readonly sure: boolean;
}

/**
 * `likely-always`: said to be day and night, with a reason to doubt it in `notes`. `limited`: it
 * closes at times, and nobody says when. `unsure`: sources disagree, or none says.
 */
export type Hours = 'always' | 'likely-always' | 'limited' | 'unsure' | Week;

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
  /** Not found on a page of the service’s own: the card says to look at their site first. */
  readonly unsure?: boolean;
  /** A word to look for on that page ("ASL Now"). */
  readonly find?: string;
  /** The number as the service spells it on its posters ("442-AYUDAME"). */
  readonly letters?: string;
}

/** Ages in whole years, both ends included. An absent end is open; `{}` means any age. */
export interface Ages {
  readonly from?: number;
  readonly to?: number;
}

export type ForWhom = 'everyone' | 'youth' | 'lgbtq' | 'trans' | 'indigenous';

/**
 * `memory`: written down from memory and compared with nothing yet, on the day `checkedOn` says.
 * `stored-copy`: read in a saved copy of public pages. `own-site`: on its live site.
 */
export type CheckedHow = 'memory' | 'stored-copy' | 'own-site' | 'phoned';

/** What a service says of itself, where that answers a worry. Nothing is said of the others. */
export interface Says {
  /** Its calls don't appear on a phone bill. */
  readonly bills?: 'not-shown';
  /** It calls no emergency service without the caller's yes. */
  readonly police?: 'asks-first';
}

/**
 * `found`: a source says so. `partly-found`: at least one channel is `unsure`, and `notes` says
 * which. `unsure`: the whole row rests on memory, and `checkedHow` says so.
 */
export type LineConfidence = 'found' | 'partly-found' | 'unsure';

export interface Helpline {
  /** `<country>-<short name>`, lower case, unique across all countries: "us-988". */
  readonly id: string;
  /** That of its file. */
  readonly country: string;
  /** The name the service gives itself. Not translated. */
  readonly name: string;
  readonly ages: Ages;
  readonly hours: Hours;
  /** The easiest way in for a teen first. Never empty. */
  readonly channels: readonly Channel[];
  /**
   * BCP 47 tags, the main one first; "mul" for many. A sign language ("ase", "bfi") only with a
   * `video` channel: a language without a way in helps nobody.
   */
  readonly languages: readonly string[];
  /** The service's own page, `https:`, where one is known. */
  readonly url?: string;
  readonly forWhom: ForWhom;
  /** False for a number that does not work in every country of its file. */
  readonly everywhere?: boolean;
  readonly says?: Says;
  /** ISO date, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  readonly checkedHow: CheckedHow;
  readonly confidence: LineConfidence;
  /** For maintainers and counselors. Never shown to teens. */
  readonly notes?: string;
}

/** Another number people may dial in an emergency, and whom it reaches where that is not everyone. */
export interface EmergencyNumber {
  readonly number: string;
  readonly for?: 'ambulance' | 'police';
}

export interface CountryLines {
  /** ISO 3166-1 alpha-2 in capitals, "EU" for its `members`, or "*" for everywhere else. */
  readonly country: string;
  /** Countries without a file of their own that this one speaks for. */
  readonly members?: readonly string[];
  /** The number people there dial ("911", "999"); empty where none is sure. */
  readonly emergency: string;
  /** From which telephones, where not from all. */
  readonly emergencyFrom?: 'mobile';
  readonly emergencyAlso?: readonly EmergencyNumber[];
  /** In the order a teen should meet them. May be empty for "*". */
  readonly lines: readonly Helpline[];
  /** A file whose lines stand after these: they work here too. */
  readonly beside?: string;
  /** An `https:` list of more lines for this country. */
  readonly directory: string;
  /** Other such lists. */
  readonly moreDirectories?: readonly string[];
}
