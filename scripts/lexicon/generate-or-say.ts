import { generateHelplines } from '../helplines/generate.ts';
import { generateSites } from '../sites/generate.ts';
import { generateLanguages, generateLexicon } from './generate.ts';

/** Compiles the lexicon, the sites' rows and the helplines, or says in one line which row, and where in it, can't be understood. */
export function generateOrSay(): void {
  try {
    generateLexicon();
    generateLanguages();
    generateSites();
    generateHelplines();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
