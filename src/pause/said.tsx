import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Said aloud though it stands there from the start: a region is announced only when it changes. */
export function Said({ children }: { children: ComponentChildren }): JSX.Element {
  const [shown, setShown] = useState(false);
  useEffect(() => setShown(true), []);
  return <span role="status">{shown && children}</span>;
}
