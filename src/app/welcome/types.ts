import type { Site } from '../../sites/site.ts';
import type { Appearance } from '../../store/types.ts';

/** A site as the welcome page speaks of it. */
export type SiteChoice = Pick<Site, 'id' | 'name' | 'matches'>;

export type Region = 'US' | 'GB' | 'CA' | '*';

/** The settings this page shows and changes. */
export interface Kept {
  readonly region: Region;
  readonly appearance: Appearance;
  readonly handles: readonly string[];
  readonly firstName: string;
  readonly seeOwnHandle: boolean;
  /** Ids of sites where direct messages are watched too. */
  readonly messages: readonly string[];
}

export type TypedTrouble = 'empty' | 'not-an-address' | 'not-https' | 'port' | 'browser-page';

/** What somebody typed, understood as a site or not. */
export type Typed = { readonly site: SiteChoice } | { readonly trouble: TypedTrouble };

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
