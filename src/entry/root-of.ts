import { openRootOf, type RootOf } from '../page/find/tree.ts';

interface ChromeDom {
  readonly dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null };
}

/** Closed roots too, where the browser opens them to extensions: each has its own way. */
export const rootOf: RootOf = (element) => {
  const own = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  const chromeDom = (globalThis as { chrome?: ChromeDom }).chrome?.dom;
  // Chrome throws for anything that isn't an HTML element.
  if (chromeDom?.openOrClosedShadowRoot && element instanceof HTMLElement) {
    return chromeDom.openOrClosedShadowRoot(element);
  }
  return openRootOf(element);
};
