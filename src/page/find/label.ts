const SAID = ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'title'];

/** What a box is called to the person in it: label, placeholder. One line. */
export function labelsOf(field: HTMLElement): string {
  return labelListOf(field).join(' ').slice(0, 200);
}

/** The same, one by one. */
export function labelListOf(field: HTMLElement): string[] {
  const root = field.getRootNode() as Document | ShadowRoot;
  const named = textOf(field, 'aria-labelledby', root);
  const labels = [...((field as HTMLTextAreaElement).labels ?? [])].map(
    ({ textContent }) => textContent,
  );
  // Editors draw their placeholder inside themselves, and take it away with the first word.
  const drawn = field.querySelector(
    '[data-placeholder], [aria-placeholder], [data-slate-placeholder]',
  );
  return [
    ...SAID.map((name) => field.getAttribute(name)),
    named,
    ...labels,
    drawn?.getAttribute('data-placeholder') ?? drawn?.getAttribute('aria-placeholder'),
  ]
    .map((label) => label?.replace(/\s+/g, ' ').trim() ?? '')
    .filter(Boolean);
}

/** What stands below or beside a box to explain it. */
export function hintsOf(field: HTMLElement): string {
  return textOf(field, 'aria-describedby', field.getRootNode() as Document | ShadowRoot);
}

function textOf(field: HTMLElement, attribute: string, root: Document | ShadowRoot): string {
  const ids = field.getAttribute(attribute)?.split(/\s+/) ?? [];
  return ids.map((id) => root.getElementById?.(id)?.textContent ?? '').join(' ');
}
