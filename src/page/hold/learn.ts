import type { LearnedKeys } from '../find/keys.ts';
import { isEmptyDraft, readDraft } from '../read/draft.ts';
import type { Attempt } from './attempt.ts';

/** Long enough for an editor to redraw after a key, short enough to be the key's own doing. */
const SETTLED_MS = 400;

/** Remembers for this page whether Enter emptied the box (it sends) or left the draft in it. */
export function learnFromEnter(attempt: Attempt, learned: LearnedKeys, win: Window): void {
  const { door, composer, draft, place } = attempt;
  if (place || door.kind !== 'key' || door.key !== 'enter' || isEmptyDraft(draft)) return;
  win.setTimeout(() => {
    const now = composer.isConnected ? readDraft(composer) : '';
    if (isEmptyDraft(now)) learned.set(composer, true);
    else if (now !== draft && now.replace(/\s+/g, '') === draft.replace(/\s+/g, '')) {
      learned.set(composer, false);
    }
  }, SETTLED_MS);
}
