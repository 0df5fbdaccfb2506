import type { Handlers } from './listen.ts';

/** How long after a real press a script's press still counts as its doing. */
const HEELS_MS = 500;

/** When the person last pressed anything. */
export interface RealPresses {
  readonly handlers: Handlers;
  /** Whether now is on the heels of a real press. */
  justBefore(): boolean;
}

/** @param clock asked when an event is heard: what an event says of its own time is the page's to choose */
export function realPresses(clock: Pick<Performance, 'now'>): RealPresses {
  let pressedAt = Number.NEGATIVE_INFINITY;
  const pressed = (event: Event) => {
    if (event.isTrusted) pressedAt = clock.now();
  };
  return {
    handlers: {
      pointerup: pressed,
      click: pressed,
      keydown: (event) => {
        if (event.key === 'Enter') pressed(event);
      },
    },
    justBefore: () => clock.now() - pressedAt < HEELS_MS,
  };
}
