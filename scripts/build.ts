/** dist/chrome and dist/firefox, byte for byte the same each time. */
import { build } from 'vite';
import { generateOrSay } from './lexicon/generate-or-say.ts';

generateOrSay();
for (const mode of ['chrome', 'firefox']) {
  await build({ mode, logLevel: 'warn' });
  console.log(`built dist/${mode}`);
}
