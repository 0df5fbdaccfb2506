import type { CDPSession } from '@playwright/test';
import type { Point } from './tab.ts';

/** A finger, on a screen that is not made for one. */
export async function touch(session: CDPSession, { x, y }: Point): Promise<void> {
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
