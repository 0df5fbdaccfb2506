/** Moving through a page's tree across shadow roots and frames of the same site. */

/**
 * The shadow root of an element, closed ones too where the browser hands them to extensions.
 * Set by the entry: only a content script has the browser's own `openOrClosedShadowRoot`.
 */
export type RootOf = (element: Element) => ShadowRoot | null;

export const openRootOf: RootOf = (element) => element.shadowRoot;

/** Parent element, stepping out of a shadow root to its host and out of a frame to its element. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  // Elements of another frame are made by another `Element`: only their kind can be asked for.
  if (parent?.nodeType === Node.ELEMENT_NODE) return parent as Element;
  if (parent?.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (parent as ShadowRoot).host ?? null;
  return parent?.nodeType === Node.DOCUMENT_NODE ? frameAround(parent as Document) : null;
}

function frameAround(inside: Document): Element | null {
  try {
    return inside.defaultView?.frameElement ?? null;
  } catch {
    // Another site's page: not ours to look into.
    return null;
  }
}

/** The body of a frame that can be written in: what older editors are. */
export function bodyIn(frame: Element): HTMLElement | null {
  try {
    const inside = (frame as HTMLIFrameElement).contentDocument;
    return inside?.designMode === 'on' || inside?.body?.isContentEditable
      ? (inside.body as HTMLElement)
      : null;
  } catch {
    return null;
  }
}

/** Still on a page that shows: what stood in a frame that is gone is connected to nothing. */
export function isOnPage(node: Node): boolean {
  return node.isConnected && node.ownerDocument?.defaultView !== null;
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
    const host = root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : null;
    if (hit && (outer === '' || (host && closestDeep(host, outer)))) return hit;
    at = host;
  }
  return null;
}

/**
 * Elements of an event's path, innermost first. Where the path ends at a closed root that the browser
 * opens to us, what the event is for inside it: under the pointer, or with the focus.
 */
export function elementsOf(event: Event, rootOf: RootOf): Element[] {
  // Pages build in one document and move to another: what made an element says nothing.
  const path = event
    .composedPath()
    .filter((node): node is Element => (node as Node).nodeType === Node.ELEMENT_NODE);
  const [outermost] = path;
  if (!outermost) return path;
  const inner: Element[] = [];
  for (let root = rootOf(outermost); root; ) {
    const inside = targetIn(root, event);
    if (!inside || path.includes(inside)) break;
    const steps: Element[] = [];
    for (let step: Element | null = inside; step; step = step.parentElement) steps.push(step);
    inner.unshift(...steps);
    root = rootOf(inside);
  }
  return inner.length > 0 ? [...inner, ...path] : path;
}

function targetIn(root: ShadowRoot, event: Event): Element | null {
  const pressed = event instanceof MouseEvent && (event.clientX !== 0 || event.clientY !== 0);
  return pressed ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
}
