import type { MessageKey } from '../look/translate.ts';

/**
 * What keeps people from reaching out. A minute spent on the barrier, with words to send, brought
 * more young people to a line than the list of numbers alone (78 % against 39 %, Koko).
 */
export const BARRIERS = [
  'enough',
  'speechless',
  'parents',
  'bother',
  'police',
  'seen',
  'cost',
] as const;
export type Barrier = (typeof BARRIERS)[number];

interface BarrierWords {
  readonly name: MessageKey;
  readonly answer: MessageKey;
  readonly words: MessageKey;
}

export const BARRIER_WORDS: Record<Barrier, BarrierWords> = {
  cost: {
    name: 'barrier_cost',
    answer: 'barrier_cost_answer',
    words: 'barrier_cost_words',
  },
  police: {
    name: 'barrier_police',
    answer: 'barrier_police_answer',
    words: 'barrier_police_words',
  },
  parents: {
    name: 'barrier_parents',
    answer: 'barrier_parents_answer',
    words: 'barrier_parents_words',
  },
  speechless: {
    name: 'barrier_speechless',
    answer: 'barrier_speechless_answer',
    words: 'barrier_speechless_words',
  },
  enough: {
    name: 'barrier_enough',
    answer: 'barrier_enough_answer',
    words: 'barrier_enough_words',
  },
  bother: {
    name: 'barrier_bother',
    answer: 'barrier_bother_answer',
    words: 'barrier_bother_words',
  },
  seen: {
    name: 'barrier_seen',
    answer: 'barrier_seen_answer',
    words: 'barrier_seen_words',
  },
};
