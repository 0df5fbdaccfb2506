import type { Level } from '../../core/types.ts';
import type { Translate } from '../../look/translate.ts';
import type { Countries } from '../consent/region-picker.tsx';
import type { Kept, Picked, Said, SiteChoice, Typed } from '../consent/types.ts';
import type { Quiet } from './quiet-for-now.tsx';

export interface SettingsPageProps extends Countries {
  readonly t: Translate;
  /** Too narrow for two columns: each setting is a row that opens. */
  readonly folded: boolean;
  readonly offered: readonly SiteChoice[];
  /** The first of those are a school's suggestion. */
  readonly sitesBySchool: boolean;
  /** Described too, and less asked for: behind one press. */
  readonly more: readonly SiteChoice[];
  /** The sites the browser allows right now: not what was remembered, what is. */
  readonly on: readonly SiteChoice[];
  /** Ticked when the page opens, since the popup was asked for that site. */
  readonly picked: Picked;
  readonly kept: Kept;
  /** The region is a school's suggestion. */
  readonly bySchool: boolean;
  readonly quiet: readonly Quiet[];
  readonly hiddenSkills: readonly string[];
  readonly helpfulSkills: readonly string[];
  readonly languages: readonly string[];
  /** The judge that runs on sites; null while it is being fetched from the disk. */
  readonly levelOf: ((draft: string) => Level) | null;
  readonly said: Said;
  readonly understand: (typed: string) => Typed;
  /** Called straight from the press, so that the browser may ask its own question. */
  readonly onTurnOn: (sites: readonly SiteChoice[], messages: readonly string[]) => void;
  readonly onKeep: (change: Partial<Kept>) => void;
  readonly onUndo: (quiet: Quiet) => void;
  readonly onShowAllSkills: () => void;
  readonly onForgetHelpful: () => void;
  readonly onTurnOff: (site: SiteChoice) => void;
  readonly onTurnAllOff: () => void;
  readonly onErase: () => void;
  readonly onRemove: () => void;
  readonly onWelcome: () => void;
  readonly onLeave: () => void;
  readonly history: boolean;
  readonly onHistory: (on: boolean) => void;
  /** To the page with lock, copy and erase: it holds the passphrase, so it stands alone. */
  readonly onData: () => void;
}
