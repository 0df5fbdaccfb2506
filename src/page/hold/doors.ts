import type { Site, Surface } from '../../sites/site.ts';
import { type Composer, composerIn, placeOf } from '../find/composer.ts';
import { hasOpenMenu, type LearnedKeys, sendKeyOf, sends } from '../find/keys.ts';
import { composerSentBy, controlIn } from '../find/submit.ts';
import { surfaceOf } from '../find/surface.ts';
import { elementsOf, type RootOf } from '../find/tree.ts';
import { isEmptyDraft, readDraft } from '../read/draft.ts';
import type { Attempt, Door } from './attempt.ts';
import { learnFromEnter } from './learn.ts';
import { onWindow } from './listen.ts';
import type { RecentComposers } from './recent.ts';
import { hush, silence } from './silence.ts';

export interface DoorsOptions {
  readonly window: Window & typeof globalThis;
  /** The row of this page's site; asked each time, since some sites are known by their page only. */
  site(): Site | undefined;
  readonly rootOf: RootOf;
  readonly recent: RecentComposers;
  readonly learned: LearnedKeys;
  /** Whether drafts for this surface may be read at all. */
  mayRead(surface: Surface): boolean;
  /** Whether to hold this attempt. Asked at once and, within one gesture, more than once. */
  shouldHold(attempt: Attempt): boolean;
  /** The held gesture has ended: the page saw none of it. */
  held(attempt: Attempt): void;
  /** An attempt went through untouched. */
  passed(attempt: Attempt): void;
  /** The person changed what stands in a composer. */
  edited(composer: Composer): void;
}

/**
 * Stands before every way a draft can be sent, ahead of the page's own listeners.
 * @returns takes every listener away again
 */
export function watchDoors(options: DoorsOptions): () => void {
  const { window: win, rootOf, recent, learned } = options;
  const site = () => options.site();
  const address = () => win.location.pathname + win.location.search;
  const surface = (composer: Composer) =>
    surfaceOf(placeOf(composer, site(), address()), address());
  const readable = (composer: Composer | null) =>
    composer !== null && options.mayRead(surface(composer)) ? composer : null;
  const filled = (composer: Composer) =>
    readable(composer) !== null && !isEmptyDraft(readDraft(composer));

  /** The pointer gesture being held, from its first event to its click. */
  let gesture: Attempt | null = null;
  /** The key whose later events (keypress, keyup) belong to a held press. */
  let heldKey: string | null = null;
  /** Enter was heard as a key, so a `beforeinput` after it is not a door of its own. */
  let enterHeard = false;

  const attempt = (door: Door, composer: Composer): Attempt => ({
    door,
    composer,
    draft: readDraft(composer),
    place: placeOf(composer, site(), address()),
    surface: surface(composer),
  });

  /** Holds or lets pass. Nothing here may throw: a throw would leave the post half stopped. */
  const weigh = (found: Attempt | null): found is Attempt => {
    if (!found || isEmptyDraft(found.draft)) return false;
    return options.shouldHold(found);
  };

  const press = (event: Event): Attempt | null => {
    const path = elementsOf(event, rootOf);
    const sent = composerSentBy(path, site(), address(), recent.list(), filled);
    const target = path[0];
    if (!sent || !target) return null;
    return attempt({ kind: 'press', control: sent.control, target }, sent.composer);
  };

  const pointerDown = (event: PointerEvent) => {
    gesture = null;
    if (!event.isTrusted || event.button !== 0) return;
    const found = press(event);
    if (!weigh(found)) return;
    silence(event);
    gesture = found;
  };

  const restOfGesture = (event: Event) => {
    if (!gesture || !event.isTrusted) return;
    if (event.type.startsWith('touch')) hush(event);
    else silence(event);
  };

  const click = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0) return;
    const found = gesture ?? press(event);
    const holding = gesture !== null || weigh(found);
    gesture = null;
    if (!found) return;
    if (!holding) {
      options.passed(found);
      return;
    }
    silence(event);
    options.held(found);
  };

  const keyDown = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    heldKey = null;
    gesture = null;
    // Every other key is writing, and writing must cost nothing.
    if (event.key !== 'Enter' && event.key !== ' ') return;
    // 229 is an input method at work: this Enter confirms a candidate.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') enterHeard = true;
    if (event.repeat) return;
    const path = elementsOf(event, rootOf);
    const composer = readable(composerIn(path, site()));
    if (composer) recent.touch(composer);
    const found = composer ? enterIn(event, composer) : activation(event, path);
    if (!found) return;
    if (weigh(found)) {
      heldKey = event.key;
      silence(event);
      options.held(found);
    } else {
      options.passed(found);
    }
  };

  const enterIn = (event: KeyboardEvent, composer: Composer): Attempt | null => {
    const key = sendKeyOf(event);
    if (!key || hasOpenMenu(composer)) return null;
    const found = attempt({ kind: 'key', key, metaKey: event.metaKey }, composer);
    learnFromEnter(found, learned, win);
    return sends(key, composer, found.place, learned) ? found : null;
  };

  const activation = (event: KeyboardEvent, path: readonly Element[]): Attempt | null => {
    const activates = event.key === 'Enter' || event.key === ' ';
    return activates && controlIn(path) ? press(event) : null;
  };

  const restOfKey = (event: KeyboardEvent) => {
    if (event.type === 'keyup' && event.key === 'Enter') enterHeard = false;
    if (!event.isTrusted || heldKey === null) return;
    if (event.key !== heldKey) return;
    silence(event);
    if (event.type === 'keyup') heldKey = null;
  };

  const beforeInput = (event: InputEvent) => {
    if (!event.isTrusted || event.isComposing || enterHeard) return;
    if (event.inputType !== 'insertParagraph' && event.inputType !== 'insertLineBreak') return;
    const composer = readable(composerIn(elementsOf(event, rootOf), site()));
    if (!composer || !event.cancelable || hasOpenMenu(composer)) return;
    const found = attempt({ kind: 'key', key: 'enter', metaKey: false }, composer);
    if (!sends('enter', composer, found.place, learned)) return;
    if (weigh(found)) {
      silence(event);
      options.held(found);
    } else {
      options.passed(found);
    }
  };

  const submit = (event: SubmitEvent) => {
    // Only on the heels of a real press: a page calling requestSubmit by itself proves nothing.
    if (!event.isTrusted || win.navigator.userActivation?.isActive === false) return;
    const form = event.composedPath()[0];
    if (!(form instanceof HTMLFormElement)) return;
    const composer = recent.list().find((known) => form.contains(known) && filled(known));
    const own = composer ?? composerOf(form);
    if (!own) return;
    const found = attempt({ kind: 'form', form, submitter: event.submitter }, own);
    if (!weigh(found)) return;
    silence(event);
    options.held(found);
  };

  const composerOf = (form: HTMLFormElement): Composer | null => {
    for (const element of form.elements) {
      const composer = composerIn([element], site());
      if (composer && filled(composer)) return composer;
    }
    return null;
  };

  /** Where the last change happened: the next key mostly changes the same box. */
  let lastTarget: EventTarget | undefined;
  let lastComposer: Composer | null = null;

  const notice = (event: Event) => {
    if (!event.isTrusted) return;
    const target = event.composedPath()[0];
    if (target !== lastTarget || !lastComposer?.isConnected) {
      lastTarget = target;
      lastComposer = composerIn(elementsOf(event, rootOf), site());
      if (lastComposer) recent.touch(lastComposer);
    }
    if (lastComposer && event.type === 'input') options.edited(lastComposer);
  };

  return onWindow(win, {
    pointerdown: pointerDown,
    mousedown: restOfGesture,
    pointerup: restOfGesture,
    mouseup: restOfGesture,
    touchstart: restOfGesture,
    touchend: restOfGesture,
    pointercancel: () => {
      gesture = null;
    },
    click,
    keydown: keyDown,
    keypress: restOfKey,
    keyup: restOfKey,
    beforeinput: beforeInput,
    submit,
    focusin: notice,
    input: notice,
  });
}
