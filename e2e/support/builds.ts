/** The builds under test: dist/, or another folder with `chrome` and `firefox` in it. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = resolve(
  process.env.BREATHER_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url)),
);
export const CHROME_BUILD = join(DIST, 'chrome');
export const FIREFOX_BUILD = join(DIST, 'firefox');
