import type { Composer } from '../find/composer.ts';
import { controlIn, looksLikeSend } from '../find/control.ts';
import type { LearnedControls } from '../find/learned-controls.ts';
import { isEmptyDraft, readDraft } from '../read/draft.ts';
import type { Desk } from './desk.ts';
import type { Handlers } from './listen.ts';
import type { RecentComposers } from './recent.ts';

/** Long enough for a site to send and empty its box, short enough to be this press's doing. */
const SETTLED_MS = 800;

/** What went out by a door nobody stood at. */
export interface Missed {
  readonly handlers: Handlers;
  /** A draft left its box unseen, and nothing has been seen since. */
  isBlind(): boolean;
  /** An attempt was seen: the doors work here. */
  sawAttempt(): void;
}

/**
 * Watches presses that were not taken for sending. When the draft is gone after one, that control
 * sends: it is learned for this page, and the popup says so rather than dying silently.
 */
export function watchMissed(
  desk: Desk,
  recent: RecentComposers,
  controls: LearnedControls,
): Missed {
  let blind = false;
  let seen = 0;

  const look = (composer: Composer, control: Element) => {
    const before = seen;
    const { href } = desk.window.location;
    desk.window.setTimeout(() => {
      const gone = !composer.isConnected || isEmptyDraft(readDraft(composer));
      if (!gone || seen !== before) return;
      // A box that closes with its dialog may have been cancelled; one that empties was sent.
      if (!composer.isConnected || desk.window.location.href !== href) return;
      controls.add(control);
      blind = true;
    }, SETTLED_MS);
  };

  return {
    handlers: {
      click: (event) => {
        if (!event.isTrusted) return;
        const path = desk.path(event);
        const composer = recent.list().find((known) => recent.wasTypedIn(known));
        if (!composer || path.includes(composer) || !desk.filled(composer)) return;
        const control = controlIn(path) ?? path.slice(0, 3).find(looksPressable);
        // A link leads elsewhere, and "Cancel" empties a box, too.
        if (!control || control.matches('a[href]') || looksLikeSend(control) === false) return;
        look(composer, control);
      },
    },
    isBlind: () => blind,
    sawAttempt: () => {
      seen += 1;
      blind = false;
    },
  };
}

/** A styled element that answers to presses without saying so in its markup. */
function looksPressable(element: Element): boolean {
  return element.hasAttribute('class') && getComputedStyle(element).cursor === 'pointer';
}
