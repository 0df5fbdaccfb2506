import type { ComponentChildren, JSX } from 'preact';

interface QuietLinkProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
}

/** A way that is there, and does not ask to be taken. A button, dressed as a link. */
export function QuietLink({ children, onPress }: QuietLinkProps): JSX.Element {
  return (
    <button type="button" class="quiet-link" onClick={() => onPress()}>
      {children}
    </button>
  );
}
