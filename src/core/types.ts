/** The words every other room may use about a judged draft. Types and constants only. */

/** How much a draft asks for, from nothing to a line to a person first. Order matters. */
export const LEVELS = ['none', 'pause', 'care', 'crisis'] as const;
export type Level = (typeof LEVELS)[number];

/** Where a draft would appear. */
export const SURFACES = ['post', 'comment', 'reply', 'question', 'chat', 'message'] as const;
export type Surface = (typeof SURFACES)[number];

/** What a lexicon row is about. One file of rows each in `src/data/lexicon/<lang>/`. */
export const CATEGORIES = [
  'intent',
  'ideation',
  'wish-to-be-dead',
  'self-harm',
  'eating',
  'hopelessness',
  'burden',
  'self-hatred',
  'self-trolling',
  'asking-for-insults',
  'help-seeking',
  'joke',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** What the page could tell about a draft's surroundings. Everything is optional. */
export interface Context {
  readonly surface?: Surface;
  /** The post, profile or question box belongs to the person writing. */
  readonly ownPage?: boolean;
  /** The writer's own handles and first name, with or without "@". */
  readonly handles?: readonly string[];
}

/** One lexicon row that spoke, and what became of it. */
export interface Reason {
  readonly category: Category;
  /** Names the row by its file and line: `<lang>/<category>:<line>` in `src/data/lexicon`. */
  readonly row: string;
  /** UTF-16 offsets into the draft as it was given: `draft.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  /** The level this row stood for in the end. */
  readonly level: Level;
  /** What raised or lowered it, in the order applied, e.g. `negated`, `own-page`. */
  readonly because: readonly string[];
}

export interface Verdict {
  readonly level: Level;
  /** Strongest first; empty when `level` is `none`. */
  readonly reasons: readonly Reason[];
  /** The draft asks someone for help: meet it with thanks, never discourage it. */
  readonly asksForHelp: boolean;
  /** One sentence a counselor understands. */
  readonly because: string;
}

/** How readily a `pause` card appears. `care` and `crisis` are the same at each of them. */
export const SENSITIVITIES = ['gentle', 'balanced', 'watchful'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** Hours without `pause` cards, in minutes since the local midnight; may run over midnight. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}
