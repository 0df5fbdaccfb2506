import type { Composer } from '../find/composer.ts';
import type { Desk } from './desk.ts';
import type { Handlers } from './listen.ts';
import type { RecentComposers } from './recent.ts';

/** How long after a real press a script's press still counts as its doing. */
const HEELS_MS = 500;

/**
 * A press made by a script in answer to a real one: voice control clicking for a person, or a page
 * that clicks its own button on a key we took for a new line. Counts only on the heels of a real
 * press, and for words that a person typed: a page can't make the pause appear by itself.
 */
export function byPage(desk: Desk, recent: RecentComposers): Handlers {
  let pressedAt = Number.NEGATIVE_INFINITY;
  const pressed = (event: Event) => {
    if (event.isTrusted) pressedAt = event.timeStamp;
  };
  const onTheHeels = (event: Event) => event.timeStamp - pressedAt < HEELS_MS;
  const typed = (composer: Composer) => recent.wasTypedIn(composer) && desk.filled(composer);

  return {
    pointerup: pressed,
    keydown: (event) => {
      if (event.key === 'Enter') pressed(event);
    },
    click: (event) => {
      if (event.isTrusted) pressed(event);
      else if (onTheHeels(event) && recent.list().some(typed)) {
        const found = desk.press(desk.path(event));
        if (found && typed(found.composer) && desk.shouldHold(found)) desk.decide(event, found);
      }
    },
    submit: (event) => {
      if (event.isTrusted || !onTheHeels(event)) return;
      const form = event.composedPath()[0];
      if (!(form instanceof HTMLFormElement)) return;
      const composer = recent.list().find((known) => form.contains(known) && typed(known));
      if (!composer) return;
      const found = desk.attempt(
        { kind: 'form', form, submitter: event.submitter ?? null },
        composer,
      );
      if (desk.shouldHold(found)) desk.decide(event, found);
    },
  };
}
