import type { Attempt } from '../hold/attempt.ts';
import { isEmptyDraft, readDraft } from '../read/draft.ts';

/** How long a site may take to empty or remove its box after a press before we say so. */
const PATIENCE_MS = 2500;

/**
 * Waits until a draft has left its boxes: emptied, replaced, or the box or page gone.
 * @returns false when the draft is still there once patience ends
 */
export function leaves(boxes: Attempt['boxes'], win: Window & typeof globalThis): Promise<boolean> {
  // One box emptied is enough: a form keeps the name of its writer.
  const gone = () =>
    boxes.some(({ composer, text }) => !composer.isConnected || isGone(readDraft(composer), text));
  return new Promise((resolve) => {
    const finish = (left: boolean) => {
      win.clearInterval(looking);
      win.clearTimeout(patience);
      win.removeEventListener('pagehide', left_);
      resolve(left);
    };
    const left_ = () => finish(true);
    // A textarea's value changes without any event or mutation, so it has to be looked at.
    const looking = win.setInterval(() => {
      if (gone()) finish(true);
    }, 50);
    const patience = win.setTimeout(() => finish(gone()), PATIENCE_MS);
    win.addEventListener('pagehide', left_);
    if (gone()) finish(true);
  });
}

/** A box that shows something quite different (a placeholder, a next draft) has sent this one. */
function isGone(now: string, draft: string): boolean {
  return isEmptyDraft(now) || !squeeze(now).includes(squeeze(draft));
}

const squeeze = (text: string) => text.replace(/\s+/g, '');
