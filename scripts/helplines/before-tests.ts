import { generateHelplines } from './generate.ts';

export function setup(): void {
  generateHelplines();
}
