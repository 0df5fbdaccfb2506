/**
 * The only code that touches a site's page: finds composers, reads drafts, stands before every door
 * they can be sent by, and sends them by the same door once their writer says so.
 */
import type { Site, Surface } from '../sites/site.ts';
import { type Composer, composersUnder } from './find/composer.ts';
import { describePage } from './find/describe.ts';
import { learnedKeys } from './find/keys.ts';
import { learnedControls } from './find/learned-controls.ts';
import { ownersOf, signedInAs } from './find/owner.ts';
import type { PersonName } from './find/person-name.ts';
import type { RootOf } from './find/tree.ts';
import type { Attempt } from './hold/attempt.ts';
import { watchDoors } from './hold/doors.ts';
import { recentComposers } from './hold/recent.ts';
import { type Front, makeShield, type Shield } from './hold/shield.ts';
import { rememberCaret } from './read/caret.ts';
import { isEmptyDraft, mayBeEmpty, readDraft } from './read/draft.ts';
import { onePass } from './replay/pass.ts';
import { replay } from './replay/replay.ts';
import { leaves } from './replay/watch.ts';

export type { PersonName } from './find/person-name.ts';
export type { Attempt } from './hold/attempt.ts';

export interface Hold {
  readonly attempt: Attempt;
  /** Opens the dialog with the page kept from hearing it; rethrows, with nothing changed. */
  cover<Dialog extends Front>(open: () => Dialog): Dialog;
  /** Focus and caret back to the draft, nothing sent. */
  giveBack(): void;
  /** Sends the draft by the door it was held at, once. */
  release(): Promise<'sent' | 'press-again'>;
}

export interface PageOptions {
  readonly window: Window & typeof globalThis;
  /** The row of this page's site; asked each time, since some sites are known by their page only. */
  site(): Site | undefined;
  readonly rootOf: RootOf;
  /** Whether drafts for this surface may be read at all. */
  mayRead(surface: Surface): boolean;
  /** Whether to hold this attempt. Asked at once and, within one gesture, more than once. */
  shouldHold(attempt: Attempt): boolean;
  held(hold: Hold): void;
  /** An attempt went through untouched; `sent` tells whether the draft then left its box. */
  passed(attempt: Attempt, sent: () => Promise<boolean>): void;
  /** The person changed a composer; `emptied` tells the whole it belongs to, if that is empty now. */
  edited(emptied: () => Element | null): void;
}

export interface Page {
  /** By what names the owner of the post or profile goes that a composer answers, as far as can be told. */
  owners(composer: Composer): readonly PersonName[];
  /** The handle or name the person is signed in with, read off the page; null when the row can't tell. */
  signedInAs(): PersonName | null;
  /** Whether there is a composer: one the person has been in, or one in plain view. */
  hasComposer(): boolean;
  /** A draft was sent by a door nobody stood at, and nothing has been seen since. */
  isBlind(): boolean;
  /** The page's boxes in general terms, without any of its text. */
  describe(): string;
  /** Lets go of everything: listeners, observers, the page itself. */
  letGo(): void;
}

export function watchPage(options: PageOptions): Page {
  const { window: win, rootOf } = options;
  const site = () => options.site();
  const recent = recentComposers();
  const pass = onePass();
  // The shield first: its listeners must hear the dialog's events before the doors do.
  const shield = makeShield(win);
  /** Where the dialog stands in a frame around this one. */
  let outer: Shield | null = null;
  const doors = watchDoors({
    window: win,
    site,
    rootOf,
    recent,
    learned: learnedKeys(),
    learnedControls: learnedControls(),
    mayRead: options.mayRead,
    shouldHold: (attempt) => !pass.covers(attempt) && options.shouldHold(attempt),
    held: (attempt) => {
      // The page has already missed this press: a failure from here on must make up for it.
      try {
        options.held(holdOf(attempt));
      } catch (error) {
        console.warn(error);
        send(attempt).catch((failure) => console.warn(failure));
      }
    },
    passed: (attempt) => {
      pass.use(attempt);
      options.passed(attempt, () => leaves(attempt.boxes, () => false, win));
    },
    edited: (composer) =>
      options.edited(() => {
        if (!mayBeEmpty(composer)) return null;
        const { element, composers } = doors.wholeOf(composer);
        return composers.every((box) => isEmptyDraft(readDraft(box))) ? element : null;
      }),
  });

  async function send(attempt: Attempt): Promise<'sent' | 'press-again'> {
    pass.give(attempt);
    const outcome = await replay(attempt, win);
    if (outcome === 'sent') pass.takeBack();
    return outcome;
  }

  const lower = () => {
    shield.lower();
    outer?.remove();
    outer = null;
  };
  const cover = (dialog: Front) => {
    shield.cover(dialog);
    const view = dialog.host.ownerDocument.defaultView;
    if (!view || view === win) return;
    outer = makeShield(view as Window & typeof globalThis);
    outer.cover(dialog);
  };

  function holdOf(attempt: Attempt): Hold {
    const restoreCaret = rememberCaret(attempt.composer);
    const giveBack = () => {
      restoreCaret();
      lower();
    };
    let released = false;
    return {
      attempt,
      cover: (open) => {
        shield.raise(attempt.composer);
        try {
          const dialog = open();
          cover(dialog);
          return dialog;
        } catch (error) {
          lower();
          throw error;
        }
      },
      giveBack,
      release: async () => {
        // A second post is worse than a second press.
        if (released) return 'press-again';
        released = true;
        giveBack();
        return send(attempt);
      },
    };
  }

  return {
    owners: (composer) => ownersOf(site(), composer, win),
    signedInAs: () => signedInAs(site(), win),
    hasComposer: () => recent.list().length > 0 || composersUnder(win.document, site()).length > 0,
    isBlind: doors.isBlind,
    describe: () => describePage(win.document, site()),
    letGo: () => {
      doors.leave();
      lower();
      shield.remove();
    },
  };
}
