/**
 * What opening the popup costs: the main-thread time until it says how this tab is, beside the
 * plainest popup there could be, turn by turn in one run.
 */
import type { ChromiumBrowsing } from '../../e2e/support/chromium.ts';

export interface PopupCost {
  /** Milliseconds of the main thread, median. */
  readonly breather: number;
  readonly plain: number;
}

const ROUNDS = 9;

async function openOnce(browsing: ChromiumBrowsing, file: string): Promise<number> {
  const page = await browsing.context.newPage();
  try {
    const cdp = await browsing.context.newCDPSession(page);
    await cdp.send('Performance.enable');
    const spent = async () => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    };
    const before = await spent();
    await page.goto(`chrome-extension://${browsing.extensionId}/${file}`);
    await page.locator('h1, h2').first().waitFor();
    return (await spent()) - before;
  } finally {
    await page.close();
  }
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export async function popupCost(
  breather: ChromiumBrowsing,
  peer: ChromiumBrowsing,
): Promise<PopupCost> {
  const ours: number[] = [];
  const plain: number[] = [];
  for (let at = 0; at < ROUNDS; at += 1) {
    ours.push(await openOnce(breather, 'src/entry/popup.html'));
    plain.push(await openOnce(peer, 'popup.html'));
  }
  return { breather: median(ours), plain: median(plain) };
}
