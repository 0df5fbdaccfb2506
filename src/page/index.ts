/**
 * The only code that touches a site's page: finds composers, reads drafts, stands before every door
 * they can be sent by, and sends them by the same door once their writer says so.
 */
import type { Site } from '../sites/site.ts';
import type { Composer } from './find/composer.ts';
import { learnedKeys } from './find/keys.ts';
import type { RootOf } from './find/tree.ts';
import type { Attempt } from './hold/attempt.ts';
import { watchDoors } from './hold/doors.ts';
import { type RecentComposers, recentComposers } from './hold/recent.ts';
import { makeShield, type Raised } from './hold/shield.ts';
import { rememberCaret } from './read/caret.ts';
import { isEmptyDraft, readDraft } from './read/draft.ts';
import { replay } from './replay/replay.ts';

export type { Attempt } from './hold/attempt.ts';

export interface Hold {
  readonly attempt: Attempt;
  /** Keeps the page from hearing the dialog; call once it is up. */
  cover(dialog: Pick<Raised, 'host' | 'root'>): void;
  /** Focus and caret back to the draft, nothing sent. */
  giveBack(): void;
  /** Sends the draft by the door it was held at, once. */
  release(): Promise<'sent' | 'press-again'>;
}

export interface PageOptions {
  readonly window: Window & typeof globalThis;
  readonly site: Site | undefined;
  readonly rootOf: RootOf;
  shouldHold(attempt: Attempt): boolean;
  held(hold: Hold): void;
  passed(attempt: Attempt): void;
}

export interface Page {
  readonly recent: RecentComposers;
  /** Whether a composer still holds any text. */
  isEmpty(composer: Composer): boolean;
  /** Lets go of everything: listeners, observers, the page itself. */
  letGo(): void;
}

export function watchPage(options: PageOptions): Page {
  const { window: win, site, rootOf } = options;
  const recent = recentComposers();
  const shield = makeShield(win);
  const stop = watchDoors({
    window: win,
    site,
    rootOf,
    recent,
    learned: learnedKeys(),
    shouldHold: options.shouldHold,
    passed: options.passed,
    held: (attempt) => options.held(holdOf(attempt)),
  });

  function holdOf(attempt: Attempt): Hold {
    const restoreCaret = rememberCaret(attempt.composer);
    const giveBack = () => {
      restoreCaret();
      shield.lower();
    };
    return {
      attempt,
      cover: (dialog) => shield.raise({ ...dialog, composer: attempt.composer }),
      giveBack,
      release: () => {
        giveBack();
        return replay(attempt, win);
      },
    };
  }

  return {
    recent,
    isEmpty: (composer) => isEmptyDraft(readDraft(composer)),
    letGo: () => {
      stop();
      shield.remove();
    },
  };
}
