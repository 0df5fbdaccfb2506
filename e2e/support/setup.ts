/** Before the first test: the pages are built, and the extension is there to be tested. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CHROME_BUILD, FIREFOX_BUILD } from './builds.ts';
import { buildPages } from './pages.ts';

export default async function setup(): Promise<void> {
  if (![CHROME_BUILD, FIREFOX_BUILD].every((build) => existsSync(join(build, 'manifest.json')))) {
    throw new Error('There is no build to test: run "npm run build" first, or "npm test".');
  }
  await buildPages();
}
