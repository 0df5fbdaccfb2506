/** A control's accessible name, near enough: long text is prose, not a name. */
export function nameOf(control: Element): string {
  const labelled = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = control.getRootNode() as Document | ShadowRoot;
  const label = labelled.map((id) => root.getElementById?.(id)?.textContent ?? '').join(' ');
  const own =
    label.trim() ||
    control.getAttribute('aria-label') ||
    (control instanceof HTMLInputElement ? control.value || control.alt : '') ||
    control.textContent?.trim() ||
    control.getAttribute('title') ||
    control.querySelector('[aria-label], [alt]')?.getAttribute('aria-label') ||
    control.querySelector('[alt]')?.getAttribute('alt') ||
    '';
  return own.length <= 40 ? own : '';
}
