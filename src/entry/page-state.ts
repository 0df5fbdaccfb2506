import type { TabState } from './consent/messages.ts';

/** What to say of this page in the popup, so that a redesign is never a silent death. */
export function pageState(hasComposer: boolean, paused: boolean): TabState {
  if (paused) return 'paused';
  return hasComposer ? 'working' : 'no-composer-yet';
}
