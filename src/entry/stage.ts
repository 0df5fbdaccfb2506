import { closestDeep } from '../page/find/tree.ts';

/** Less than this and the dialog can't be read without scrolling at every line. In CSS pixels. */
const ROOMY = { width: 300, height: 360 };

/** Pop-ups that the browser closes when a dialog opens outside them. */
const POPUP = ':is([popover=""], [popover="auto" i], [popover="hint" i]):popover-open';

/**
 * The element that the dialog goes into: the composer's pop-up, which would close under a dialog that
 * stood elsewhere and take the draft with it; where this frame is too small, the page around it, as
 * far out as is the same site; else simply the page.
 */
export function stageFor(composer: Element, win: Window): Element {
  return popupAround(composer) ?? roomyAround(win).document.documentElement;
}

function popupAround(composer: Element): Element | null {
  try {
    return closestDeep(composer, POPUP);
  } catch {
    // A browser that has no such pop-ups.
    return null;
  }
}

/** This window, or where it is too small the outermost around it that may be written in. */
export function roomyAround(win: Window): Window {
  if (win.innerWidth >= ROOMY.width && win.innerHeight >= ROOMY.height) return win;
  let roomy = win;
  try {
    while (roomy.parent !== roomy && roomy.parent.document.documentElement) roomy = roomy.parent;
  } catch {
    // Another site's page: this far and no further.
  }
  return roomy;
}
