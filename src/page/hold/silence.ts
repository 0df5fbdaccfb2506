/** Stops an event before the page's first listener, and what the browser would do next. */
export function silence(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * Stops a touch event without cancelling it: a cancelled touch never becomes a click, and the
 * click is where the gesture ends for a mouse, a finger and a switch alike.
 */
export function hush(event: Event): void {
  event.stopImmediatePropagation();
}
