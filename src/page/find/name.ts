/** A control's accessible name, near enough: long text is prose, not a name. */
export function nameOf(control: Element): string {
  const labelled = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = control.getRootNode() as Document | ShadowRoot;
  const label = labelled.map((id) => root.getElementById?.(id)?.textContent ?? '').join(' ');
  const own =
    label.trim() ||
    control.getAttribute('aria-label') ||
    (control.localName === 'input'
      ? (control as HTMLInputElement).value || (control as HTMLInputElement).alt
      : '') ||
    control.textContent?.trim() ||
    control.getAttribute('title') ||
    control.querySelector('[aria-label], [alt]')?.getAttribute('aria-label') ||
    control.querySelector('[alt]')?.getAttribute('alt') ||
    control.querySelector('title, [title]')?.getAttribute('title') ||
    hostName(control, root);
  return own.length <= 40 ? own : '';
}

/** The button inside a component says what was put into the component, or what that is called. */
function hostName(control: Element, root: Document | ShadowRoot): string {
  const host = 'host' in root ? root.host : null;
  if (!host) return '';
  const slotted = [...control.querySelectorAll('slot')]
    .flatMap((slot) => slot.assignedNodes({ flatten: true }))
    .map(({ textContent }) => textContent ?? '')
    .join(' ')
    .trim();
  // A component with more than a button in it is not named for the button.
  const isItsButton = root.querySelectorAll('button, a, [role="button"]').length === 1;
  return (
    slotted ||
    (isItsButton
      ? ['aria-label', 'label', 'title'].map((name) => host.getAttribute(name) ?? '').find(Boolean)
      : '') ||
    ''
  );
}
