import browser from 'webextension-polyfill';
import type { Reconcile } from './messages.ts';

/**
 * Lets the popup name the site in front, and "Only this once" work: only for the tab in which the
 * teen has just pressed Breather's button. No browser warns of it, so it is asked for along the way.
 */
const TAB_IN_FRONT = { permissions: ['activeTab' as const] };

export type Answer = 'granted' | 'declined' | 'failed';

/**
 * Asks with the browser's own question. Must be called straight from a click: after an `await` a
 * browser no longer believes that a person asked.
 */
export function askFor(sites: readonly string[]): Promise<Answer> {
  let answer: Promise<boolean>;
  try {
    answer = browser.permissions.request({ origins: [...sites], ...TAB_IN_FRONT });
  } catch (error) {
    answer = Promise.reject(error);
  }
  return answer.then(
    (yes) => (yes ? 'granted' : 'declined'),
    () => 'failed',
  );
}

/** Waits until the background follows the permissions as they are now. */
export async function settle(): Promise<void> {
  await browser.runtime.sendMessage({ kind: 'reconcile' } satisfies Reconcile);
}

/** Whether the popup may see the tab in which its button was pressed. */
export const seesTabInFront = (): Promise<boolean> => browser.permissions.contains(TAB_IN_FRONT);

/** Straight from a click. Counts from the next press of Breather's button. */
export const askForTabInFront = (): Promise<boolean> => browser.permissions.request(TAB_IN_FRONT);
