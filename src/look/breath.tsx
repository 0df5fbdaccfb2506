import type { ComponentChildren, JSX } from 'preact';

export type BreathPhase = 'still' | 'in' | 'out';

interface BreathProps {
  readonly phase: BreathPhase;
  /** The shape has reached its end: four seconds in, six out (pieces.css). */
  readonly onPhaseEnd?: () => void;
  readonly children?: ComponentChildren;
}

/**
 * The one slow shape. The style sheet keeps the time, so that it waits while the tab is hidden and
 * needs no clock of its own.
 */
export function Breath({ phase, onPhaseEnd, children }: BreathProps): JSX.Element {
  return (
    <div class="breath" data-phase={phase}>
      <div class="breath-reach" />
      <div class="breath-shape" onAnimationEnd={onPhaseEnd && (() => onPhaseEnd())} />
      <div class="breath-word">{children}</div>
    </div>
  );
}
