/** The extension's own world inside a page: whether it is there at all. */
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
