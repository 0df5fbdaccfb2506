import { type Category, LEVELS, type Level, type Verdict } from '../types.ts';

/** What the teen has said so far that bears on the next card. Times in epoch milliseconds. */
export interface Rules {
  readonly now: number;
  /** Paused until then: every post goes through. */
  readonly pausedUntil: number;
  /** "Not about me": categories that stay quiet until then. Never at `crisis`. */
  readonly mutes: Readonly<Partial<Record<Category, number>>>;
  /** `pause` cards already shown today, and how many a day are wanted. */
  readonly pausesToday: number;
  readonly dailyPauseLimit: number;
  /** In the quiet hours no `pause` card appears. */
  readonly quiet: boolean;
}

export type Decision =
  | { readonly hold: true; readonly level: Exclude<Level, 'none'> }
  | {
      readonly hold: false;
      readonly because: 'harmless' | 'paused' | 'asked' | 'muted' | 'quiet' | 'enough';
    };

/** Position of a level, from 0 for `none` to 3 for `crisis`. */
export function rank(level: Level): number {
  return LEVELS.indexOf(level);
}

/**
 * Whether a judged draft is held.
 * @param asked the level this same draft was asked about before, if it was: asking twice about the
 *   same words teaches people to stop reading, but a draft that got worse is a new question
 */
export function decide(verdict: Verdict, asked: Level | undefined, rules: Rules): Decision {
  if (verdict.level === 'none') return { hold: false, because: 'harmless' };
  if (rules.now < rules.pausedUntil) return { hold: false, because: 'paused' };
  const level = heard(verdict, rules);
  if (level === 'none') return { hold: false, because: 'muted' };
  if (asked && rank(level) <= rank(asked)) return { hold: false, because: 'asked' };
  if (level === 'pause' && rules.quiet) return { hold: false, because: 'quiet' };
  if (level === 'pause' && rules.pausesToday >= rules.dailyPauseLimit) {
    return { hold: false, because: 'enough' };
  }
  return { hold: true, level };
}

/** The verdict's level once muted categories have fallen silent. */
function heard(verdict: Verdict, rules: Rules): Level {
  if (verdict.level === 'crisis') return 'crisis';
  const muted = (category: Category) => rules.now < (rules.mutes[category] ?? 0);
  if (!verdict.reasons.some(({ category }) => muted(category))) return verdict.level;
  return verdict.reasons
    .filter(({ category }) => !muted(category))
    .reduce<Level>((worst, { level }) => (rank(level) > rank(worst) ? level : worst), 'none');
}

/**
 * Categories that "Not about me" mutes: those that spoke loudest, and at `pause` only. Above it one
 * quiet press would silence self-harm or a wish to die for a whole day.
 */
export function mutable(verdict: Verdict): readonly Category[] {
  if (verdict.level !== 'pause') return [];
  const loudest = verdict.reasons.filter(({ level }) => level === verdict.level);
  return [...new Set(loudest.map(({ category }) => category))];
}
