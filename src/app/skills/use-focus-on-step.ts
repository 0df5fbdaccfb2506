import { useEffect, useRef } from 'preact/hooks';

/** A step replaces the card's inside: its heading is where reading goes on. Not at the first one. */
export function useFocusOnStep(step: unknown) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) heading.current?.focus();
    before.current = step;
  }, [step]);
  return heading;
}
