import { useState } from 'preact/hooks';

let last = 0;

/**
 * An id for as long as a component stands, unlike every other in its document. Preact's own begins
 * again whenever a page is rendered anew, and a label then names a field somewhere else.
 */
export function useId(): string {
  const [id] = useState(() => {
    last += 1;
    return `b${last}`;
  });
  return id;
}
