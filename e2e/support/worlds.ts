/** The extension's own world inside a page: whether it is there at all, and what it listens to. */
import type { CDPSession, Page } from '@playwright/test';

interface World {
  readonly id: number;
  readonly origin: string;
}

async function worldsIn(session: CDPSession, extensionId: string): Promise<World[]> {
  const worlds: World[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  // Tells of every world there is before it answers.
  await session.send('Runtime.enable');
  return worlds.filter(({ origin }) => origin.includes(extensionId));
}

/** Worlds that belong to the extension, in the page and its frames. */
export async function ownWorlds(page: Page, extensionId: string): Promise<World[]> {
  const session = await page.context().newCDPSession(page);
  const worlds = await worldsIn(session, extensionId);
  await session.detach();
  return worlds;
}

/** Every event that the extension still listens to from inside the page: the page's, and its own. */
export async function ownListeners(page: Page, extensionId: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const heard: string[] = [];
  for (const { id: contextId } of await worldsIn(session, extensionId)) {
    for (const target of ['window', 'document']) {
      const { result } = await session.send('Runtime.evaluate', { expression: target, contextId });
      const { listeners } = await session.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId ?? '',
      });
      heard.push(...listeners.map(({ type }) => type));
    }
    for (const event of ['chrome.storage.onChanged', 'chrome.runtime.onMessage']) {
      const expression = `${event}.hasListeners()`;
      const { result } = await session.send('Runtime.evaluate', { expression, contextId });
      if (result.value !== false) heard.push(event);
    }
  }
  await session.detach();
  return heard;
}
