/** What the tests write. Invented; each wording is covered by the lexicon's own rows. */

let count = 0;

/** A draft that is always held: `care` is never limited to so many a day, as `pause` is. */
export function heavy(): string {
  // The same draft is not asked about twice, so no two are the same.
  count += 1;
  return `i wish i was dead tonight ${process.pid} ${count}`;
}

/** A draft of level `crisis`. */
export function desperate(): string {
  count += 1;
  return `i am going to kill myself tonight ${process.pid} ${count}`;
}

/** A draft of level `pause`. */
export function selfAttack(): string {
  count += 1;
  return `i hate myself so much ${process.pid} ${count}`;
}

export const HARMLESS = 'the lake was so quiet today';
export const INSULT_AT_SOMEONE_ELSE = "you're worthless";
