import type { ReasonId } from '../data/coping/coping.ts';
import type { MessageKey } from '../look/translate.ts';

/** The twelve reasons that the literature names, and not knowing: the ones most often told first. */
export const REASONS = [
  'regulating',
  'punishment',
  'attention',
  'testing',
  'dissociation',
  'funny',
  'unsure',
  'checking',
  'validation',
  'bullies',
  'toughness',
  'control',
  'boredom',
] as const satisfies readonly ReasonId[];

export const reasonWord = (reason: ReasonId): MessageKey => `reason_${reason}`;
