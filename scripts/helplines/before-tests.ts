import { generateLanguages } from '../lexicon/generate.ts';
import { generateHelplines } from './generate.ts';

export function setup(): void {
  generateHelplines();
  generateLanguages();
}
