import type { Composer } from '../find/composer.ts';
import type { Desk } from './desk.ts';
import { formSends } from './form-sends.ts';
import type { RealPresses } from './heels.ts';
import type { Handlers } from './listen.ts';
import type { RecentComposers } from './recent.ts';

/**
 * A press made by a script in answer to a real one: voice control clicking for a person, or a page
 * that clicks its own button on a key we took for a new line. Counts only on the heels of a real
 * press, and for words that a person typed: a page can't make the pause appear by itself.
 */
export function byPage(desk: Desk, recent: RecentComposers, presses: RealPresses): Handlers {
  const typed = (composer: Composer) => recent.wasTypedIn(composer) && desk.filled(composer);

  return {
    click: (event) => {
      if (event.isTrusted || !presses.justBefore() || !recent.list().some(typed)) return;
      const found = desk.press(desk.path(event));
      if (found && typed(found.composer) && desk.shouldHold(found)) desk.decide(event, found);
    },
    submit: (event) => {
      if (event.isTrusted || !presses.justBefore()) return;
      const form = event.composedPath()[0];
      if (!(form instanceof HTMLFormElement)) return;
      const composer = recent.list().find((known) => form.contains(known) && typed(known));
      if (!composer) return;
      const found = desk.attempt(
        { kind: 'form', form, submitter: event.submitter ?? null },
        composer,
      );
      if (formSends(found) && desk.shouldHold(found)) desk.decide(event, found);
    },
  };
}
