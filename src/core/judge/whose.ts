import type { Surface } from '../types.ts';
import { type Hit, lower } from './hit.ts';
import type { Reading } from './reading.ts';

/** Where a writer on their own page talks to other people all the time. */
const TO_OTHERS: readonly (Surface | undefined)[] = ['post', 'comment', 'reply', 'chat', 'message'];

/**
 * Insults in the second and third person are nobody's business, except on the writer's own page
 * or where the writer's own name is in the draft: then they count as aimed at oneself. Weak ones
 * (level `none` in the lexicon) are mere talk about "you": they count only where nobody but the
 * writer is spoken to, a question box of their own, or where the surface is not known.
 */
export function whose(hit: Hit, { context, tokens }: Reading): void {
  if (hit.category !== 'self-trolling') return;
  const own = context.ownPage === true;
  if (!own && !tokens.hasOwnName) {
    lower(hit, 'none', 'someone-else');
    return;
  }
  if (hit.level === 'none' && (!own || TO_OTHERS.includes(context.surface))) return;
  hit.level = 'pause';
  hit.because.push(own ? 'own-page' : 'own-name');
}
