import type { Composer } from '../find/composer.ts';
import { onWindow } from './listen.ts';
import { silence } from './silence.ts';

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

  /** A key pressed in the dialog and not yet let go: what is left of it is not for the page. */
  let keyDown: string | null = null;

  const isOurs = (event: Event) => front !== null && event.composedPath()[0] === front.host;

  const stopIfOurs = (event: Event) => {
    if (isOurs(event)) event.stopImmediatePropagation();
  };

  const stopKey = (event: KeyboardEvent) => {
    if (isOurs(event)) {
      event.stopImmediatePropagation();
      if (!event.isTrusted) return;
      keyDown = event.key;
      front?.onKey?.(event);
    } else if (event.isTrusted && event.repeat && event.key === keyDown) {
      silence(event);
    } else if (event.isTrusted) {
      keyDown = null;
    }
  };

  const stopRestOfKey = (event: KeyboardEvent) => {
    if (isOurs(event)) event.stopImmediatePropagation();
    else if (event.isTrusted && event.key === keyDown) silence(event);
    else return;
    if (event.type === 'keyup') keyDown = null;
  };

  const passClickInside = (event: MouseEvent) => {
    if (!front || !isOurs(event) || !event.isTrusted) return;
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
    keypress: stopRestOfKey,
    keyup: stopRestOfKey,
    // Pages that lock their scrolling would lock the dialog's.
    wheel: stopIfOurs,
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
