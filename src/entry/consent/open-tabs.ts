import browser from 'webextension-polyfill';
import { CONTENT_SCRIPT } from './registration.ts';

/** Starts Breather in tabs opened before these sites were allowed: no reload needed. */
export async function startInOpenTabs(sites: readonly string[]): Promise<void> {
  if (sites.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...sites] });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      try {
        await browser.scripting.executeScript({
          target: { tabId: id, allFrames: true },
          files: [CONTENT_SCRIPT],
          injectImmediately: true,
        });
      } catch {
        // Asleep, closed meanwhile, or an error page: it gets the registered script when it loads.
      }
    }),
  );
}
