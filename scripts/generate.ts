/** Makes src/generated/: what the build compiles from src/data and src/sites before anything is bundled. */
import { generateOrSay } from './lexicon/generate-or-say.ts';

generateOrSay();
