import browser from 'webextension-polyfill';
import type { OnceOver } from './messages.ts';
import { MARK } from './once-mark.ts';
import { CONTENT_SCRIPT } from './registration.ts';

/**
 * Starts Breather on the page in front, until that page is left or reloaded. The browser allows it
 * because the teen has just pressed Breather's button there (`activeTab`); nothing is granted, kept
 * or registered. Rejects where browsers let no extension work.
 */
export async function startOnce(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({
    target,
    func: (mark: string) => {
      (globalThis as Record<string, unknown>)[mark] = true;
    },
    args: [MARK],
    injectImmediately: true,
  });
  await browser.scripting.executeScript({
    target,
    // Firefox looks beside the page that asks, Chrome at the root: the stroke says root to both.
    files: [`/${CONTENT_SCRIPT}`],
    injectImmediately: true,
  });
}

/** Ends it in one tab, or wherever it was started. Asks no tab for its address. */
export async function stopOnce(tabId?: number): Promise<void> {
  const tabs = tabId === undefined ? await browser.tabs.query({}) : [{ id: tabId }];
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      // Most tabs have nobody who could answer.
      await browser.tabs
        .sendMessage(id, { kind: 'once-over' } satisfies OnceOver)
        .catch(() => undefined);
    }),
  );
}
