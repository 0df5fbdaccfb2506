import type { TabState } from './consent/messages.ts';

/** Anything a person could write in, before asking whether it may be read. */
const WRITABLE =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

/**
 * What to say of this page in the popup, so that a redesign is never a silent death.
 * @param composers how many composers the person has been in
 */
export function pageState(document: Document, composers: number, paused: boolean): TabState {
  if (paused) return 'paused';
  if (composers > 0 || document.querySelector(WRITABLE)) return 'working';
  return 'no-composer-yet';
}
