import type { MessageKey } from '../look/translate.ts';

/**
 * What keeps people from reaching out. A minute spent on the barrier, with words to send, brought
 * more young people to a line than the list of numbers alone (78 % against 39 %, Koko).
 */
export const BARRIERS = [
  'speechless',
  'enough',
  'police',
  'bother',
  'before',
  'seen',
  'cost',
] as const;
export type Barrier = (typeof BARRIERS)[number];

/** Fewer words are read at the worst moment; the others are one press away. */
const FIRST = 3;
export const FIRST_BARRIERS: readonly Barrier[] = BARRIERS.slice(0, FIRST);

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
  before: {
    name: 'barrier_before',
    answer: 'barrier_before_answer',
    words: 'barrier_before_words',
  },
  seen: {
    name: 'barrier_seen',
    answer: 'barrier_seen_answer',
    words: 'barrier_seen_words',
  },
};
