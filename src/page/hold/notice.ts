import type { Composer } from '../find/composer.ts';
import type { Desk } from './desk.ts';
import type { Handlers } from './listen.ts';
import type { RecentComposers } from './recent.ts';

/** Notices which composers a person is in. Runs on every key typed, so it looks up little. */
export function notice(
  desk: Desk,
  recent: RecentComposers,
  edited: (composer: Composer) => void,
): Handlers {
  let lastTarget: EventTarget | undefined;
  let lastComposer: Composer | null = null;

  const see = (event: Event) => {
    if (!event.isTrusted) return;
    const target = event.composedPath()[0];
    if (target !== lastTarget || !lastComposer?.isConnected) {
      lastTarget = target;
      lastComposer = desk.composerIn(desk.path(event));
      if (lastComposer) recent.touch(lastComposer);
    }
    if (!lastComposer || event.type !== 'input') return;
    recent.typedIn(lastComposer);
    edited(lastComposer);
  };
  return { focusin: see, input: see };
}
