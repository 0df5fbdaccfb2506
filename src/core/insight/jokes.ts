import type { SeenMoment } from './moment.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Five in a week, on two days or more: one silly evening is none of our business. Chosen, not
 * measured; no study says where joking about oneself begins to weigh.
 */
const JOKES = 5;
const WITHIN_MS = 7 * DAY_MS;
const ON_DAYS = 2;

/** A question about last week's jokes means nothing a month later. */
export const DUE_FOR_MS = WITHIN_MS;

interface Asking {
  readonly history: boolean;
  /** Epoch milliseconds: until then the next card may ask; 0 when there is nothing to ask. */
  readonly jokesDue: number;
  readonly jokesAsked: number;
}

/** Whether the card that opens now is the one that asks. @param now epoch milliseconds */
export const asksNow = ({ history, jokesDue, jokesAsked }: Asking, now: number): boolean =>
  history && jokesAsked === 0 && now < jokesDue;

/**
 * Whether the one gentle check-in after a row of jokes is due.
 * @param now epoch milliseconds
 * @param asked when it was shown before, 0 for never: it comes once
 */
export function checkInDue(
  moments: readonly Pick<SeenMoment, 'hour' | 'choice'>[],
  now: number,
  asked: number,
): boolean {
  if (asked > 0) return false;
  const jokes = moments.filter(
    ({ choice, hour }) => choice === 'joke' && hour <= now && now - hour < WITHIN_MS,
  );
  const days = new Set(jokes.map(({ hour }) => Math.floor(hour / DAY_MS)));
  return jokes.length >= JOKES && days.size >= ON_DAYS;
}
