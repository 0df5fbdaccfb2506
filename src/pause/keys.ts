const FOCUSABLE = 'button:not(:disabled), a[href], select, [tabindex="0"]';

/**
 * Tab goes round inside, and a key held down activates nothing. For every `keydown` that reaches
 * the dialog, before it is hidden from the page.
 */
export function keepKeysInside(event: KeyboardEvent, root: ShadowRoot): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const first = stops[0];
  const last = stops.at(-1);
  const here = root.activeElement;
  const leaving = event.shiftKey ? here === first : here === last;
  if (!leaving) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
