import type { Attempt } from '../hold/attempt.ts';

/**
 * Lets one released draft by: whatever the site does with the press made for it, and, where the
 * site refused that, the next real press. Bound to its words and its box, and good for one press.
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
  const covers = ({ composer, draft }: Attempt) =>
    given !== null && given.composer === composer && given.draft === draft;
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
