import browser from 'webextension-polyfill';
import type { Reconcile } from './messages.ts';

export type Answer = 'granted' | 'declined' | 'failed';

/**
 * Asks with the browser's own question. Must be called straight from a click: after an `await` a
 * browser no longer believes that a person asked.
 */
export function askFor(sites: readonly string[]): Promise<Answer> {
  let answer: Promise<boolean>;
  try {
    answer = browser.permissions.request({ origins: [...sites] });
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
