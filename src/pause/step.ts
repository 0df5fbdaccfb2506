import type { Barrier } from './barriers.ts';

/** Where in the card the teen is. */
export type Step =
  | { readonly at: 'first' }
  | { readonly at: 'talk' }
  | { readonly at: 'try' }
  | { readonly at: 'breathe' }
  | { readonly at: 'ground' }
  | { readonly at: 'name' }
  | { readonly at: 'barrier'; readonly barrier: Barrier };

/** Back leads to the list a thing was picked from, and from there to the first card. */
export function before(step: Step): Step {
  const skill = step.at === 'breathe' || step.at === 'ground' || step.at === 'name';
  return skill ? { at: 'try' } : { at: 'first' };
}
