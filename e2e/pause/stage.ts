/** A tab for the dialog by itself, with its root open: what the browser makes of it can be looked at. */
import { rmSync } from 'node:fs';
import { test as base, type Page } from '@playwright/test';
import { launch, makeExtension, show } from '../../scripts/pause-gallery/stage.ts';
import type { GalleryState } from '../../scripts/pause-gallery/states.ts';

export { expect } from '@playwright/test';

interface Stage {
  /** Made once a worker. */
  readonly extension: string;
}

interface Shown {
  /** A desk, 1280 wide, and a phone, 320 wide. */
  readonly desk: Page;
  readonly phone: Page;
}

export const test = base.extend<Shown, Stage>({
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to find fixtures
    async ({}, use) => {
      const extension = await makeExtension();
      await use(extension);
      rmSync(extension, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  desk: async ({ extension }, use) => {
    const context = await launch(extension, false, 1);
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 800 });
    await use(page);
    await context.close();
  },
  phone: async ({ extension }, use) => {
    const context = await launch(extension, true, 1);
    const page = await context.newPage();
    await use(page);
    await context.close();
  },
});

/** A first card, or what the presses lead to. */
export async function open(
  page: Page,
  state: Partial<Omit<GalleryState, 'name'>> = {},
  appearance = 'dark',
): Promise<void> {
  await show(page, { name: '', level: 'pause', voice: 'self', ...state }, appearance);
}

/** What has the focus, by its words; empty when nothing inside the dialog has it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.documentElement.lastElementChild?.shadowRoot?.activeElement;
    const words = at?.getAttribute('aria-label') ?? at?.querySelector('span')?.textContent;
    return (words ?? at?.textContent ?? '').trim();
  });
}
