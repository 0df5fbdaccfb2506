import type { Composer } from '../find/composer.ts';
import { controlIn } from '../find/control.ts';
import { hasOpenMenu, type LearnedKeys, sendKeyOf, sends } from '../find/keys.ts';
import type { Attempt } from './attempt.ts';
import type { Desk } from './desk.ts';
import { learnFromEnter } from './learn.ts';
import type { Handlers } from './listen.ts';
import type { RecentComposers } from './recent.ts';
import { silence } from './silence.ts';

/** Enter in its kinds: in the composer, on the send button, and from phone keyboards without keys. */
export function byKey(desk: Desk, recent: RecentComposers, learned: LearnedKeys): Handlers {
  /** The key whose later events (keypress, keyup) belong to a held press. */
  let heldKey: string | null = null;
  /** Enter was heard as a key, so a `beforeinput` after it is not a door of its own. */
  let enterHeard = false;

  const inComposer = (event: KeyboardEvent, composer: Composer): Attempt | null => {
    const key = sendKeyOf(event);
    if (!key || (key === 'enter' && hasOpenMenu(composer))) return null;
    const found = desk.attempt({ kind: 'key', key, metaKey: event.metaKey }, composer);
    learnFromEnter(found, learned, desk.window);
    return sends(key, composer, found.place, learned) ? found : null;
  };

  const rest = (event: KeyboardEvent) => {
    if (event.type === 'keyup' && event.key === 'Enter') enterHeard = false;
    if (!event.isTrusted || event.key !== heldKey) return;
    silence(event);
    if (event.type === 'keyup') heldKey = null;
  };

  return {
    keydown: (event) => {
      if (!event.isTrusted) return;
      heldKey = null;
      enterHeard = false;
      // Every other key is writing, and writing must cost nothing.
      if (event.key !== 'Enter' && event.key !== ' ') return;
      // 229 is an input method at work: this Enter confirms a candidate.
      if (event.isComposing || event.keyCode === 229) return;
      if (event.key === 'Enter') enterHeard = true;
      if (event.repeat) return;
      const path = desk.path(event);
      if (event.key === ' ' && path[0] && isWrittenIn(path[0])) return;
      const composer = desk.composerIn(path);
      if (composer) recent.touch(composer);
      const onControl = () => (controlIn(path) ? desk.press(path) : null);
      const found = composer ? inComposer(event, composer) : onControl();
      if (found && desk.decide(event, found) === 'held') heldKey = event.key;
    },
    keypress: rest,
    keyup: rest,
    beforeinput: (event) => {
      if (!event.isTrusted || event.isComposing || enterHeard || !event.cancelable) return;
      if (event.inputType !== 'insertParagraph' && event.inputType !== 'insertLineBreak') return;
      const composer = desk.composerIn(desk.path(event));
      if (!composer || hasOpenMenu(composer)) return;
      const found = desk.attempt({ kind: 'key', key: 'enter', metaKey: false }, composer);
      if (sends('enter', composer, found.place, learned)) desk.decide(event, found);
    },
  };
}

/** A space in it is a space. */
function isWrittenIn(element: Element): boolean {
  if ((element as HTMLElement).isContentEditable) return true;
  return element.matches('textarea, input:not([type="submit"], [type="button"], [type="image"])');
}
