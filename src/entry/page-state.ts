import type { Page } from '../page/index.ts';
import type { TabState } from './consent/messages.ts';

/** What to say of this page in the popup, so that a redesign is never a silent death. */
export function pageState(page: Pick<Page, 'hasComposer' | 'isBlind'>, paused: boolean): TabState {
  if (paused) return 'paused';
  if (page.isBlind()) return 'cannot-find-composer';
  return page.hasComposer() ? 'working' : 'no-composer-yet';
}
