import type { Attempt } from '../hold/attempt.ts';

/**
 * Lets one released draft by: whatever the site does with the press made for it, and, where the
 * site refused that, the next real press. Bound to its words and their place, and good for one press.
 */
export interface Pass {
  give(attempt: Attempt): void;
  covers(attempt: Attempt): boolean;
  /** A real press went through. */
  use(attempt: Attempt): void;
  /** The draft has left its box. */
  takeBack(): void;
}

export function onePass(): Pass {
  let given: Attempt | null = null;
  const covers = ({ whole, words }: Attempt) =>
    given !== null && given.whole === whole && given.words === words;
  return {
    give: (attempt) => {
      given = attempt;
    },
    covers,
    use: (attempt) => {
      if (covers(attempt)) given = null;
    },
    takeBack: () => {
      given = null;
    },
  };
}
