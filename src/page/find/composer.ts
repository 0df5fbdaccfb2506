import type { Place, Selector, Site } from '../../sites/site.ts';
import { isPrivateField } from './private.ts';
import { bodyIn, closestDeep } from './tree.ts';

/** The editable element a draft is written in: a textarea, an input, or an editing host. */
export type Composer = HTMLElement;

/**
 * The composer an event happened in, if it is one that may be read.
 * @param path elements of the event, innermost first
 */
export function composerIn(path: readonly Element[], site: Site | undefined): Composer | null {
  const field = editableIn(path);
  if (!field || isPrivateField(field) || matchesAny(site?.never, field)) return null;
  return field;
}

/** The innermost field or the outermost editable ancestor: editors nest editable spans. */
function editableIn(path: readonly Element[]): Composer | null {
  for (const element of path) {
    if (element.localName === 'textarea' || element.localName === 'input') {
      return element as Composer;
    }
    const at = element as HTMLElement;
    if (at.isContentEditable || at.ownerDocument.designMode === 'on') return editingHost(at);
  }
  return null;
}

function editingHost(element: HTMLElement): HTMLElement {
  const { designMode, body } = element.ownerDocument;
  if (designMode === 'on') return body;
  let host = element;
  while (host.localName !== 'body' && host.parentElement?.isContentEditable) {
    host = host.parentElement;
  }
  return host;
}

/** Composers below a node, in document order; shadow roots are not entered, frames are. */
export function composersUnder(node: ParentNode, site: Site | undefined): Composer[] {
  const found = new Set<Composer>();
  for (const element of node.querySelectorAll('textarea, input, [contenteditable], iframe')) {
    const editable = element.localName === 'iframe' ? bodyIn(element) : element;
    const composer = editable && composerIn([editable], site);
    if (composer) found.add(composer);
  }
  return [...found];
}

/** The place of the site's row this composer is, or undefined when only the generic finder sees it. */
export function placeOf(
  composer: Composer,
  site: Site | undefined,
  address: string,
): Place | undefined {
  return site?.places.find(
    (place) => (place.path?.test(address) ?? true) && matchesAny(place.composers, composer),
  );
}

/** Whether any selector fits the element or something around it. */
export function matchesAny(selectors: readonly Selector[] | undefined, element: Element): boolean {
  return firstMatch(selectors, element) !== null;
}

/** The element itself, or the nearest one around it, that a selector names. */
export function firstMatch(
  selectors: readonly Selector[] | undefined,
  element: Element,
): Element | null {
  for (const { css } of selectors ?? []) {
    try {
      const hit = closestDeep(element, css);
      if (hit) return hit;
    } catch {
      // A selector this browser can't parse (an older `:has`) is one that doesn't match.
    }
  }
  return null;
}
