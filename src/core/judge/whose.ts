import { type Hit, lower } from './hit.ts';
import type { Reading } from './reading.ts';

/**
 * Insults in the second and third person are nobody's business, except on the writer's own page
 * or where the writer's own name is in the draft: then they count as aimed at oneself.
 */
export function whose(hit: Hit, { context, tokens }: Reading): void {
  if (hit.category !== 'self-trolling') return;
  if (context.ownPage) hit.because.push('own-page');
  else if (tokens.hasOwnName) hit.because.push('own-name');
  else lower(hit, 'none', 'someone-else');
}
