/** Makes src/generated/: what the build compiles from src/data before anything is bundled. */
import { generateLexicon } from './lexicon/generate.ts';

generateLexicon();
