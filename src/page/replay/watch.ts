import { isOnPage } from '../find/tree.ts';
import type { Attempt } from '../hold/attempt.ts';
import { isEmptyDraft, readDraft } from '../read/draft.ts';

/** How long a site may take over a press without a sign of work before we say so. */
const PATIENCE_MS = 2500;

/** How long a site that shows it is at work may take: a phone network at its worst. */
const LONG_PATIENCE_MS = 20_000;

/**
 * Waits until a draft has left its boxes: emptied, replaced, or the box or page gone.
 * @param busy whether the site shows that it is at work on it
 * @returns false when the draft is still there once patience ends
 */
export function leaves(
  boxes: Attempt['boxes'],
  busy: () => boolean,
  win: Window & typeof globalThis,
): Promise<boolean> {
  const began = win.performance.now();
  const isOver = () => {
    const waited = win.performance.now() - began;
    return waited > (busy() ? LONG_PATIENCE_MS : PATIENCE_MS);
  };
  return new Promise((resolve) => {
    const finish = (left: boolean) => {
      win.clearInterval(looking);
      win.removeEventListener('pagehide', goesAway);
      resolve(left);
    };
    const goesAway = () => finish(true);
    // A textarea's value changes without any event or mutation, so it has to be looked at.
    const looking = win.setInterval(() => {
      if (hasLeft(boxes)) finish(true);
      else if (isOver()) finish(false);
    }, 50);
    win.addEventListener('pagehide', goesAway);
    if (hasLeft(boxes)) finish(true);
  });
}

/** One box emptied is enough: a form keeps the name of its writer. */
export function hasLeft(boxes: Attempt['boxes']): boolean {
  return boxes.some(
    ({ composer, text }) => !isOnPage(composer) || isGone(readDraft(composer), text),
  );
}

/** A box that shows something quite different (a placeholder, a next draft) has sent this one. */
function isGone(now: string, draft: string): boolean {
  return isEmptyDraft(now) || !squeeze(now).includes(squeeze(draft));
}

const squeeze = (text: string) => text.replace(/\s+/g, '');
