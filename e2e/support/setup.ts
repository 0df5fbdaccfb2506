/** Before the first test: the pages are built, and the extension is there to be tested. */
import { existsSync } from 'node:fs';
import { buildPages } from './pages.ts';

export default async function setup(): Promise<void> {
  if (!existsSync(new URL('../../dist/chrome/manifest.json', import.meta.url))) {
    throw new Error('There is no build to test: run "npm run build" first, or "npm test".');
  }
  await buildPages();
}
