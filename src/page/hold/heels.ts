import type { Handlers } from './listen.ts';

/** How long after a real press a script's press still counts as its doing. */
const HEELS_MS = 500;

/** When the person last pressed anything. */
export interface RealPresses {
  readonly handlers: Handlers;
  /** Whether an event comes on the heels of a real press. */
  justBefore(event: Event): boolean;
}

export function realPresses(): RealPresses {
  let pressedAt = Number.NEGATIVE_INFINITY;
  const pressed = (event: Event) => {
    if (event.isTrusted) pressedAt = event.timeStamp;
  };
  return {
    handlers: {
      pointerup: pressed,
      click: pressed,
      keydown: (event) => {
        if (event.key === 'Enter') pressed(event);
      },
    },
    justBefore: (event) => event.timeStamp - pressedAt < HEELS_MS,
  };
}
