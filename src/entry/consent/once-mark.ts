/** Left in the extension's own world of a page, before the script comes. Gone with the page. */
export const MARK = 'breather-once';

type Marked = { [MARK]?: true };

export const isOnce = (): boolean => (globalThis as Marked)[MARK] === true;

export function endOnce(): void {
  delete (globalThis as Marked)[MARK];
}
