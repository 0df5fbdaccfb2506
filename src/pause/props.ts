import type { Level } from '../core/types.ts';
import type { Coping, ReasonId, SkillId } from '../data/coping/coping.ts';
import type { ShownSchool } from '../look/talk/from-school.tsx';
import type { ShownCountry } from '../look/talk/line.ts';
import type { AgeBand } from '../look/talk/order.ts';
import type { Translate } from '../look/translate.ts';
import type { Feeling } from './feelings.ts';

export type PauseLevel = Exclude<Level, 'none'>;

/** In whose words the dialog speaks: what kind of draft it answers. */
export type Voice = 'self' | 'trolling' | 'insults' | 'help' | 'eating';

/** What the teen says of a skill; remembered on this device only. */
export type SkillMark = 'helpful' | 'hidden' | 'neither';

/** Breather's own pages that a longer skill opens. */
export type PausePage = 'journal' | 'catch-check-change' | 'need' | 'plan';

/** Who stands in the teen's plan to be asked for help: in their words, or behind their passphrase. */
export interface Circle {
  readonly people: readonly string[];
  readonly locked: boolean;
}

/** True once the draft is there; otherwise one sentence that says why not. */
export type Kept = true | { readonly words: string };

export interface PauseProps {
  readonly level: PauseLevel;
  readonly voice: Voice;
  readonly countries: readonly ShownCountry[];
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
  readonly coping: Coping;
  /** Which wording and which skills come first: another number from card to card wears out less. */
  readonly turn: number;
  /** A row of held drafts was called a joke: the one gentle question about it is due. */
  readonly asksAboutJokes: boolean;
  /** Ids of skills; unknown ones mean nothing. */
  readonly helpfulSkills: readonly string[];
  readonly hiddenSkills: readonly string[];
  markSkill(skill: SkillId, as: SkillMark): void;
  /** Saves the draft on this device; null where nothing may be kept. */
  readonly keep: ((feelings: readonly Feeling[]) => Promise<Kept>) | null;
  /** Opens a page of Breather's own in a new tab, true when it opened. */
  openPage(page: PausePage): Promise<boolean>;
  /** Asked for once, as the dialog opens, and forgotten with it; null where nobody may be named. */
  readonly circle: (() => Promise<Circle>) | null;
  /** Epoch milliseconds: says which lines are open. */
  readonly now: number;
  /** Whose lines come first, where the teen has said. */
  readonly ageBand?: AgeBand | undefined;
  /** What a school added beside the lines, where one did. */
  readonly school?: ShownSchool | undefined;
}

export interface Choice {
  /** `leave`: closed, nothing posted, nothing changed. `keep`: saved privately, nothing posted. */
  readonly kind: 'post' | 'edit' | 'leave' | 'joke' | 'not-me' | 'keep';
  /** In the order they were picked. */
  readonly feelings: readonly Feeling[];
  /** What posting would do for them, if they said. */
  readonly reason: ReasonId | null;
}
