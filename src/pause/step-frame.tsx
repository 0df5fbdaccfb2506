import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The heading's id: what the dialog is called. */
export const HEADING = 'heading';

interface StepFrameProps {
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** A step is read from its heading on: focus goes there, never to a button. */
export function StepFrame({ heading, children }: StepFrameProps): JSX.Element {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <div class="step">
      <h2 ref={title} id={HEADING} class="heading" tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </div>
  );
}
