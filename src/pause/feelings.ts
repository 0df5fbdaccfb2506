import type { FeelingId } from '../data/coping/coping.ts';
import type { MessageKey } from '../look/translate.ts';

/**
 * The nine feelings that the literature on digital self-harm names, and two for those who feel
 * nothing or can't tell. Feelings conflict, so any number may be picked.
 */
export const FEELINGS = [
  'self-hatred',
  'emptiness',
  'isolation',
  'depression',
  'guilt',
  'stress',
  'unsure',
  'abandonment',
  'desperation',
  'tension',
  'numb',
] as const satisfies readonly FeelingId[];
export type Feeling = FeelingId;

/** More than seven words at once are read by nobody. */
export const IN_VIEW = 7;

export const FEELING_WORDS: Record<Feeling, MessageKey> = {
  emptiness: 'feeling_emptiness',
  'self-hatred': 'feeling_self_hatred',
  abandonment: 'feeling_abandonment',
  guilt: 'feeling_guilt',
  depression: 'feeling_depression',
  desperation: 'feeling_desperation',
  isolation: 'feeling_isolation',
  tension: 'feeling_tension',
  stress: 'feeling_stress',
  numb: 'feeling_numb',
  unsure: 'feeling_unsure',
};
