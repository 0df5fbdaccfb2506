/** Makes src/generated/: what the build compiles from src/data before anything is bundled. */
import { generateOrSay } from './lexicon/generate-or-say.ts';

generateOrSay();
