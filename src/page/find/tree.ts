/** Moving through a page's tree across shadow roots. */

/**
 * The shadow root of an element, closed ones too where the browser hands them to extensions.
 * Set by the entry: only a content script has the browser's own `openOrClosedShadowRoot`.
 */
export type RootOf = (element: Element) => ShadowRoot | null;

export const openRootOf: RootOf = (element) => element.shadowRoot;

/** Parent element, stepping out of a shadow root to its host. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** Whether `node` lies in `ancestor`, shadow roots included. An element contains itself. */
export function containsDeep(ancestor: Element, node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) if (at === ancestor) return true;
  return false;
}

/**
 * `closest` that also looks outside the shadow root it starts in. `outer >>> inner` asks for `inner`
 * with `outer` around the root that holds it.
 */
export function closestDeep(element: Element, css: string): Element | null {
  const parts = css.split('>>>');
  const inner = parts.pop() ?? '';
  const outer = parts.join('>>>').trim();
  for (let at: Element | null = element; at; ) {
    const hit: Element | null = at.closest(inner);
    const root: Node = at.getRootNode();
    const host = root instanceof ShadowRoot ? root.host : null;
    if (hit && (outer === '' || (host && closestDeep(host, outer)))) return hit;
    at = host;
  }
  return null;
}

/** Elements of an event's path, innermost first; into a closed root by its focused element. */
export function elementsOf(event: Event, rootOf: RootOf): Element[] {
  const path = event.composedPath().filter((node): node is Element => node instanceof Element);
  const inner: Element[] = [];
  // A path that starts at a host stops there because the root is closed to us.
  for (let at = path[0] && rootOf(path[0]); at; at = at.activeElement && rootOf(at.activeElement)) {
    if (!at.activeElement) break;
    const steps: Element[] = [];
    for (let step: Element | null = at.activeElement; step; step = step.parentElement) {
      steps.push(step);
    }
    inner.unshift(...steps);
  }
  return inner.length > 0 ? [...inner, ...path] : path;
}
