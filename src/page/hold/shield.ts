import type { Composer } from '../find/composer.ts';
import { onWindow } from './listen.ts';

/** What stands in front of the page while a draft is held. */
export interface Raised {
  /** The element in the page that carries the dialog. */
  readonly host: HTMLElement;
  /** Its closed root. */
  readonly root: ShadowRoot;
  readonly composer: Composer;
}

export interface Shield {
  raise(raised: Raised): void;
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
  let raised: Raised | null = null;

  const stopIfOurs = (event: Event) => {
    if (raised && event.composedPath()[0] === raised.host) event.stopImmediatePropagation();
  };

  const passClickInside = (event: MouseEvent) => {
    if (!raised || event.composedPath()[0] !== raised.host || !event.isTrusted) return;
    const inside = targetInside(event, raised.root);
    if (!inside) return;
    // Stopped here it would never reach the dialog's own buttons: hand it on within the closed root.
    event.preventDefault();
    event.stopImmediatePropagation();
    inside.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, detail: event.detail }),
    );
  };

  const stopIfComposer = (event: Event) => {
    if (!raised) return;
    const target = event.composedPath()[0];
    if (target === raised.composer || target === raised.host) event.stopImmediatePropagation();
  };

  const remove = onWindow(win, {
    keydown: stopIfOurs,
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
    focus: stopIfComposer,
    blur: stopIfComposer,
    focusin: stopIfComposer,
    focusout: stopIfComposer,
  });

  return {
    raise: (next) => {
      raised = next;
    },
    lower: () => {
      raised = null;
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
