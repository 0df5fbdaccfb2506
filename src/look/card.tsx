import type { ComponentChildren, JSX } from 'preact';
import { useId } from './use-id.ts';

interface CardProps {
  readonly heading?: string;
  readonly children: ComponentChildren;
}

/** One idea on a page. With a heading it is a region that a screen reader can list. */
export function Card({ heading, children }: CardProps): JSX.Element {
  const id = useId();
  return (
    <section class="card stack" aria-labelledby={heading === undefined ? undefined : id}>
      {heading !== undefined && (
        <h2 id={id} class="heading">
          {heading}
        </h2>
      )}
      {children}
    </section>
  );
}
