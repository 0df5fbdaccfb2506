/** A tab for the dialog by itself, with its root open: what the browser makes of it can be looked at. */
import { rmSync } from 'node:fs';
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { launch, makeExtension, show } from '../../scripts/pause-gallery/stage.ts';
import type { GalleryState } from '../../scripts/pause-gallery/states.ts';

export { expect } from '@playwright/test';

interface Stage {
  /** Started once a worker, when first wanted; a page a test. */
  readonly browsers: (of: 'desk' | 'phone') => Promise<BrowserContext>;
}

interface Shown {
  /** A desk, 1280 wide, and a phone, 320 wide. */
  readonly desk: Page;
  readonly phone: Page;
}

export const test = base.extend<Shown, Stage>({
  browsers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to find fixtures
    async ({}, use) => {
      const extension = await makeExtension();
      const started = new Map<string, Promise<BrowserContext>>();
      await use((of) => {
        const context = started.get(of) ?? launch(extension, of === 'phone', 1);
        started.set(of, context);
        return context;
      });
      for (const context of started.values()) await (await context).close();
      rmSync(extension, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  desk: async ({ browsers }, use) => {
    const page = await (await browsers('desk')).newPage();
    await page.setViewportSize({ width: 1280, height: 800 });
    await use(page);
    await page.close();
  },
  phone: async ({ browsers }, use) => {
    const page = await (await browsers('phone')).newPage();
    await use(page);
    await page.close();
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
