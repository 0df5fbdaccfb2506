/** The extension's own world inside a page: whether it is there, and what it listens to. */
import type { Page } from '@playwright/test';

interface World {
  readonly id: number;
  readonly origin: string;
}

/** Worlds that belong to the extension, in the page and its frames. */
export async function ownWorlds(page: Page, extensionId: string): Promise<World[]> {
  const session = await page.context().newCDPSession(page);
  const worlds: World[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  // Tells of every world there is before it answers.
  await session.send('Runtime.enable');
  await session.detach();
  return worlds.filter(({ origin }) => origin.includes(extensionId));
}

/** How many listeners the extension has on the page's window. */
export async function ownListeners(page: Page, extensionId: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const worlds: World[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  let count = 0;
  for (const { id } of worlds.filter(({ origin }) => origin.includes(extensionId))) {
    const { result } = await session.send('Runtime.evaluate', {
      expression: 'window',
      contextId: id,
    });
    if (result.objectId === undefined) continue;
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId,
    });
    count += listeners.length;
  }
  await session.detach();
  return count;
}
