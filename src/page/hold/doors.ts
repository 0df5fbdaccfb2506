import type { Composer } from '../find/composer.ts';
import type { LearnedKeys } from '../find/keys.ts';
import type { Whole } from '../find/whole.ts';
import type { Attempt } from './attempt.ts';
import { byForm } from './by-form.ts';
import { byKey } from './by-key.ts';
import { byPage } from './by-page.ts';
import { byPointer } from './by-pointer.ts';
import { type DeskOptions, desk } from './desk.ts';
import { realPresses } from './heels.ts';
import { onWindow } from './listen.ts';
import { watchMissed } from './missed.ts';
import { notice } from './notice.ts';

export interface DoorsOptions extends DeskOptions {
  readonly learned: LearnedKeys;
  /** The person changed what stands in a composer. */
  edited(composer: Composer): void;
}

export interface Doors {
  /** A draft left its box unseen, and nothing has been seen since. */
  isBlind(): boolean;
  wholeOf(composer: Composer): Whole;
  /** Takes every listener away. */
  leave(): void;
}

/** Stands before every way a draft can be sent, ahead of the page's own listeners. */
export function watchDoors(options: DoorsOptions): Doors {
  const { recent, learned } = options;
  const seen =
    (tell: (attempt: Attempt) => void) =>
    (attempt: Attempt): void => {
      missed.sawAttempt();
      tell(attempt);
    };
  const here = desk({ ...options, held: seen(options.held), passed: seen(options.passed) });
  const presses = realPresses(options.window.performance);
  const missed = watchMissed(here, recent, options.learnedControls);
  const leave = onWindow(
    options.window,
    // First, to look before the doors have counted what they saw.
    missed.handlers,
    byPointer(here),
    byKey(here, recent, learned),
    byForm(here, recent, presses),
    byPage(here, recent, presses),
    presses.handlers,
    notice(here, recent, options.edited),
  );
  return { leave, isBlind: missed.isBlind, wholeOf: here.wholeOf };
}
