/** dist/chrome and dist/firefox, byte for byte the same each time. */
import { build } from 'vite';
import { generateHelplines } from './helplines/generate.ts';
import { generateOrSay } from './lexicon/generate-or-say.ts';

generateOrSay();
generateHelplines();
for (const mode of ['chrome', 'firefox']) {
  await build({ mode, logLevel: 'warn' });
  console.log(`built dist/${mode}`);
}
