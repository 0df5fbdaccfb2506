import type { Level } from '../core/types.ts';
import type { CountryLines } from '../data/helplines/helpline.ts';
import type { Translate } from '../look/translate.ts';
import type { Feeling } from './feelings.ts';

export type PauseLevel = Exclude<Level, 'none'>;

/** In whose words the dialog speaks: what kind of draft it answers. */
export type Voice = 'self' | 'trolling' | 'insults' | 'help' | 'eating';

export interface PauseProps {
  readonly level: PauseLevel;
  readonly voice: Voice;
  readonly countries: readonly CountryLines[];
  /** ISO 3166-1 alpha-2, or "*" for somewhere else. */
  readonly country: string;
  readonly t: Translate;
  /** BCP 47 tag of the language that `t` speaks. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly appearance: 'system' | 'light' | 'dark';
  /** Opens an address in a new tab, without a referrer. */
  openLink(url: string): void;
  /** ISO date: says whether the check of a line has grown old. */
  readonly today: string;
}

export interface Choice {
  /** `leave`: closed, nothing posted, nothing changed. `keep`: saved privately, nothing posted. */
  readonly kind: 'post' | 'edit' | 'leave' | 'joke' | 'not-me' | 'keep';
  /** In the order they were picked. */
  readonly feelings: readonly Feeling[];
}
