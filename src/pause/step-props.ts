import type { ReasonId, SkillId } from '../data/coping/coping.ts';
import type { Feeling } from './feelings.ts';
import type { Choice, Circle, PauseProps, SkillMark } from './props.ts';
import type { Step } from './step.ts';

/** What every step of the card is given. */
export interface StepProps extends Omit<PauseProps, 'circle'> {
  /** Null until it is known, and where nobody may be named. */
  readonly circle: Circle | null;
  /** The device dials by itself. */
  readonly phone: boolean;
  /** The person asked for less motion. */
  readonly still: boolean;
  readonly feelings: readonly Feeling[];
  setFeelings(feelings: readonly Feeling[]): void;
  readonly reason: ReasonId | null;
  setReason(reason: ReasonId | null): void;
  /** How often "Something else" was pressed. */
  readonly round: number;
  setRound(round: number): void;
  /** The skill that was put away last, while that can be taken back here. */
  readonly putAway: SkillId | null;
  /** The draft is saved on this device: whoever leaves now has kept it. */
  setKept(kept: true): void;
  mark(skill: SkillId, as: SkillMark): void;
  setCountry(country: string): void;
  go(step: Step): void;
  choose(kind: Choice['kind']): void;
}
