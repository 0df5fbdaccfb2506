export type Handlers = {
  [Type in keyof WindowEventMap]?: (event: WindowEventMap[Type]) => void;
};

/**
 * Listens on the window in the capture phase, before anything of the page's; several sets of
 * handlers hear an event one after another. `document.open()` wipes a window's listeners; the
 * document's new children give it away, and they are put back.
 * @returns takes them all away
 */
export function onWindow(win: Window & typeof globalThis, ...sets: Handlers[]): () => void {
  const listeners = new Map<string, EventListener>();
  for (const type of new Set(sets.flatMap((handlers) => Object.keys(handlers)))) {
    const heard = sets
      .map((handlers) => handlers[type as keyof Handlers] as EventListener | undefined)
      .filter((handler) => handler !== undefined)
      .map(failingOpen);
    listeners.set(type, (event) => {
      for (const handler of heard) handler(event);
    });
  }
  // Cancelling must stay possible, except for touch and wheel: those are never cancelled, and saying
  // so keeps the page's scrolling fast.
  const optionsFor = (type: string) => ({ capture: true, passive: /^(touch|wheel)/.test(type) });
  const rearm = () => {
    for (const [type, listener] of listeners)
      win.addEventListener(type, listener, optionsFor(type));
  };
  rearm();
  const observer = new win.MutationObserver(rearm);
  observer.observe(win.document, { childList: true });
  return () => {
    observer.disconnect();
    for (const [type, listener] of listeners) {
      win.removeEventListener(type, listener, optionsFor(type));
    }
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
