import { type Hit, lower } from './hit.ts';
import type { Reading } from './reading.ts';

/**
 * Insults in the second and third person are nobody's business, except on the writer's own page
 * or where the writer's own name is in the draft: then they count as aimed at oneself. Weak ones
 * (level `none` in the lexicon) count only under one's own post: a post of one's own talks to
 * others all the time.
 */
export function whose(hit: Hit, { context, tokens }: Reading): void {
  if (hit.category !== 'self-trolling') return;
  const own = context.ownPage === true;
  if (!own && !tokens.hasOwnName) {
    lower(hit, 'none', 'someone-else');
    return;
  }
  if (hit.level === 'none' && (!own || context.surface === 'post')) return;
  hit.level = 'pause';
  hit.because.push(own ? 'own-page' : 'own-name');
}
