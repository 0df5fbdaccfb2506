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
  | { readonly at: 'near' }
  | { readonly at: 'barriers' }
  | { readonly at: 'barrier'; readonly barrier: Barrier; readonly from: 'first' | 'barriers' };

/** Back leads to the list a thing was picked from, and from there to the first card. */
export function before(step: Step): Step {
  if (step.at === 'barrier') return { at: step.from };
  return step.at === 'skill' || step.at === 'why' ? { at: 'try' } : { at: 'first' };
}
