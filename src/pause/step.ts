import type { SkillId } from '../data/coping/coping.ts';
import type { Barrier } from './barriers.ts';

/** Where in the card the teen is. */
export type Step =
  | { readonly at: 'first' }
  | { readonly at: 'talk' }
  | { readonly at: 'try' }
  | { readonly at: 'why' }
  | { readonly at: 'skill'; readonly skill: SkillId }
  | { readonly at: 'keep' }
  | { readonly at: 'barrier'; readonly barrier: Barrier };

/** Back leads to the list a thing was picked from, and from there to the first card. */
export function before(step: Step): Step {
  return step.at === 'skill' || step.at === 'why' ? { at: 'try' } : { at: 'first' };
}
