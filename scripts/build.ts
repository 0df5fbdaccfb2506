/** dist/chrome and dist/firefox, byte for byte the same each time. */
import { build } from 'vite';
import { generateLexicon } from './lexicon/generate.ts';

generateLexicon();
for (const mode of ['chrome', 'firefox']) {
  await build({ mode, logLevel: 'warn' });
  console.log(`built dist/${mode}`);
}
