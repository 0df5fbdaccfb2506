import type { Feeling } from './feelings.ts';
import type { Choice, PauseProps } from './props.ts';
import type { Step } from './step.ts';

/** What every step of the card is given. */
export interface StepProps extends PauseProps {
  /** The device dials by itself. */
  readonly phone: boolean;
  /** The person asked for less motion. */
  readonly still: boolean;
  readonly feelings: readonly Feeling[];
  setFeelings(feelings: readonly Feeling[]): void;
  setCountry(country: string): void;
  go(step: Step): void;
  choose(kind: Choice['kind']): void;
}
