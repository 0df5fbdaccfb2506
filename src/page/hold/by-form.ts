import type { Composer } from '../find/composer.ts';
import type { Desk } from './desk.ts';
import { formSends } from './form-sends.ts';
import type { RealPresses } from './heels.ts';
import type { Handlers } from './listen.ts';
import type { RecentComposers } from './recent.ts';

/**
 * A form on its way, on the heels of a real press: a page that submits by itself proves nothing, and
 * must not be able to make the pause appear.
 */
export function byForm(desk: Desk, recent: RecentComposers, presses: RealPresses): Handlers {
  const inForm = (form: HTMLFormElement): Composer | null => {
    const active = recent.list().filter((composer) => form.contains(composer));
    const listed = [...form.elements].map((element) => desk.composerIn([element]));
    const filled = [...active, ...listed].filter(
      (composer): composer is Composer => composer !== null && desk.filled(composer),
    );
    // Boxes for sentences before one-line fields, which mostly name the writer.
    return filled.find((composer) => !(composer instanceof HTMLInputElement)) ?? filled[0] ?? null;
  };

  // A browser forgets a person's press once something has made use of it; we remember for a moment.
  const isByThePage = () =>
    desk.window.navigator.userActivation?.isActive === false && !presses.justBefore();

  return {
    submit: (event) => {
      if (!event.isTrusted || isByThePage()) return;
      const form = event.composedPath()[0];
      if (!(form instanceof HTMLFormElement)) return;
      const composer = inForm(form);
      if (!composer) return;
      const found = desk.attempt(
        { kind: 'form', form, submitter: event.submitter ?? null },
        composer,
      );
      if (formSends(found) && desk.shouldHold(found)) desk.decide(event, found);
    },
  };
}
