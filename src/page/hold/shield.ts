import type { Composer } from '../find/composer.ts';
import { onWindow } from './listen.ts';

/** The dialog that stands in front of the page while a draft is held. */
export interface Front {
  /** The element in the page that carries the dialog. */
  readonly host: HTMLElement;
  /** Its closed root. */
  readonly root: ShadowRoot;
  /** Hears the keys of the dialog, which are kept from the page before they reach it. */
  onKey?(event: KeyboardEvent): void;
}

export interface Shield {
  /** Before the dialog opens: opening it takes focus from the composer, which must not hear of it. */
  raise(composer: Composer): void;
  /** Once the dialog is up. */
  cover(front: Front): void;
  lower(): void;
  /** Takes every listener away. */
  remove(): void;
}

/**
 * Keeps the page and the dialog apart. The page's own window listeners would otherwise hear keys
 * pressed in the dialog (shortcuts), clicks beside their pop-ups (closing the composer) and the
 * composer losing focus (collapsing it). Made before the page's first script, so that it is first.
 */
export function makeShield(win: Window & typeof globalThis): Shield {
  let composer: Composer | null = null;
  let front: Front | null = null;
  /** The composer had the focus and will get it back: the page need not hear of either. */
  let focusKept = false;

  const stopIfOurs = (event: Event) => {
    if (front && event.composedPath()[0] === front.host) event.stopImmediatePropagation();
  };

  const stopKey = (event: KeyboardEvent) => {
    if (!front || event.composedPath()[0] !== front.host) return;
    event.stopImmediatePropagation();
    if (event.isTrusted) front.onKey?.(event);
  };

  const passClickInside = (event: MouseEvent) => {
    if (!front || event.composedPath()[0] !== front.host || !event.isTrusted) return;
    const inside = targetInside(event, front.root);
    if (!inside) return;
    // Stopped here it would never reach the dialog's own buttons: hand it on within the closed root.
    event.preventDefault();
    event.stopImmediatePropagation();
    inside.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, detail: event.detail }),
    );
  };

  const stopFocus = (event: Event) => {
    if (!composer) return;
    const target = event.composedPath()[0];
    // Until the dialog says who it is, whatever takes the focus is the dialog.
    const ours = front ? target === front.host : target !== win;
    if (ours || (focusKept && target === composer)) event.stopImmediatePropagation();
  };

  const remove = onWindow(win, {
    keydown: stopKey,
    keypress: stopIfOurs,
    keyup: stopIfOurs,
    pointerdown: stopIfOurs,
    pointerup: stopIfOurs,
    mousedown: stopIfOurs,
    mouseup: stopIfOurs,
    dblclick: stopIfOurs,
    auxclick: stopIfOurs,
    contextmenu: stopIfOurs,
    touchstart: stopIfOurs,
    touchend: stopIfOurs,
    touchmove: stopIfOurs,
    input: stopIfOurs,
    copy: stopIfOurs,
    click: passClickInside,
    focus: stopFocus,
    blur: stopFocus,
    focusin: stopFocus,
    focusout: stopFocus,
  });

  return {
    raise: (held) => {
      composer = held;
      const { activeElement } = held.getRootNode() as Document | ShadowRoot;
      focusKept = activeElement !== null && held.contains(activeElement);
    },
    cover: (dialog) => {
      front = dialog;
    },
    lower: () => {
      composer = null;
      front = null;
    },
    remove,
  };
}

/** The element in the closed root that a click is for; keyboards and switches click what has focus. */
function targetInside(event: MouseEvent, root: ShadowRoot): Element | null {
  const focused = root.activeElement;
  if (event.detail === 0 && focused) return focused;
  return root.elementFromPoint(event.clientX, event.clientY) ?? focused;
}
