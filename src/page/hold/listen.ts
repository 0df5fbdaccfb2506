type Handlers = {
  [Type in keyof WindowEventMap]?: (event: WindowEventMap[Type]) => void;
};

/**
 * Listens on the window in the capture phase, before anything of the page's. `document.open()`
 * wipes a window's listeners; the document's new children give it away, and they are put back.
 * @returns takes them all away
 */
export function onWindow(win: Window & typeof globalThis, handlers: Handlers): () => void {
  const entries = Object.entries(handlers).map(
    ([type, handler]) => [type, failingOpen(handler as EventListener)] as const,
  );
  // Cancelling must stay possible, except for touch: that is never cancelled, and saying so keeps
  // the page's scrolling fast.
  const optionsFor = (type: string) => ({ capture: true, passive: type.startsWith('touch') });
  const rearm = () => {
    for (const [type, handler] of entries) win.addEventListener(type, handler, optionsFor(type));
  };
  rearm();
  const observer = new win.MutationObserver(rearm);
  observer.observe(win.document, { childList: true });
  return () => {
    observer.disconnect();
    for (const [type, handler] of entries) win.removeEventListener(type, handler, optionsFor(type));
  };
}

/** A listener of ours that breaks leaves the event to the page: the post goes through. */
function failingOpen(handler: EventListener): EventListener {
  return (event) => {
    try {
      handler(event);
    } catch (error) {
      console.warn(error);
    }
  };
}
