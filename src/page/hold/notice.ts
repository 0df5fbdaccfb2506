import type { Composer } from '../find/composer.ts';
import type { Desk } from './desk.ts';
import type { Handlers } from './listen.ts';
import type { RecentComposers } from './recent.ts';

/**
 * Notices which composers a person is in and writes in. Runs on every key typed, so it looks up
 * little. Editors that draw the text themselves cancel `input`: a key let go tells as much.
 */
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
    const same = target === lastTarget && event.type !== 'focusin';
    if (same && lastComposer?.isConnected !== false) return;
    const path = desk.path(event);
    // Behind a closed root every box has the same target.
    lastTarget = path[0] === target ? target : undefined;
    lastComposer = desk.composerIn(path);
    if (lastComposer) recent.touch(lastComposer);
  };
  const changed = (event: Event) => {
    see(event);
    if (!event.isTrusted || !lastComposer) return;
    recent.typedIn(lastComposer);
    edited(lastComposer);
  };
  const isWriting = ({ key, ctrlKey, metaKey }: KeyboardEvent) =>
    key === 'Backspace' || key === 'Delete' || (key.length === 1 && !ctrlKey && !metaKey);

  return {
    focusin: see,
    input: changed,
    paste: changed,
    drop: changed,
    cut: changed,
    keyup: (event) => {
      if (isWriting(event)) changed(event);
    },
  };
}
