import type { QuietHours, Sensitivity } from '../../core/types.ts';
import type { Site } from '../../sites/site.ts';
import type { AgeBand, Appearance } from '../../store/types.ts';

/** A site as these pages speak of it. */
export interface SiteChoice extends Pick<Site, 'id' | 'name' | 'matches'> {
  /** All that is written there is messages: without a yes to those, Breather has nothing to do. */
  readonly messagesOnly: boolean;
}

export type Region = string;

/** The settings these pages show and change. */
export interface Kept {
  readonly region: Region;
  readonly ageBand: AgeBand;
  readonly appearance: Appearance;
  readonly handles: readonly string[];
  readonly firstName: string;
  readonly seeOwnHandle: boolean;
  /** Ids of sites where direct messages are watched too. */
  readonly messages: readonly string[];
  readonly sensitivity: Sensitivity;
  readonly languages: readonly string[];
  readonly wordsAboutMe: readonly string[];
  readonly wordsNotAboutMe: readonly string[];
  readonly dailyPauseLimit: number;
  readonly quietHours: QuietHours | null;
}

export type TypedTrouble = 'empty' | 'not-an-address' | 'not-https' | 'port' | 'browser-page';

/** What somebody typed, understood as a site or not. */
export type Typed = { readonly site: SiteChoice } | { readonly trouble: TypedTrouble };

/** Sites being chosen. Nothing of it is kept on the device before the browser has said yes. */
export interface Picked {
  /** Ids. */
  readonly ticked: readonly string[];
  /** Ids of ticked sites where messages are wanted too. */
  readonly messages: readonly string[];
  /** Sites that were typed. */
  readonly added: readonly SiteChoice[];
}

/** What the last press led to, said in one sentence. */
export type Said =
  | 'nothing'
  | 'declined'
  | 'not-asked'
  | 'failed'
  | 'all-off'
  | 'erased'
  | 'left-over'
  | { readonly off: string };
