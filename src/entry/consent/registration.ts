import browser from 'webextension-polyfill';

const ID = 'breather';
export const CONTENT_SCRIPT = 'src/entry/content.iife.js';

/** The match patterns the browser runs the content script on; empty when it is not registered. */
export async function registeredSites(): Promise<string[]> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  return script?.matches ?? [];
}

/** One registration, made, changed or taken away so that it covers exactly these sites. */
export async function registerFor(sites: readonly string[]): Promise<void> {
  const [existing] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (sites.length === 0) {
    if (existing) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: [CONTENT_SCRIPT],
    matches: [...sites],
    // Before the page's first script, and in frames without an address of their own.
    runAt: 'document_start' as const,
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  if (existing) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
