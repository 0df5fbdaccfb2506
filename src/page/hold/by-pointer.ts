import type { Attempt } from './attempt.ts';
import type { Desk } from './desk.ts';
import type { Handlers } from './listen.ts';
import { hush, silence } from './silence.ts';

/**
 * A mouse, a finger, a pen, a switch: held from the first event of the gesture, since sites answer
 * to any of them; the pause opens at its end, the click.
 */
export function byPointer(desk: Desk): Handlers {
  let gesture: Attempt | null = null;

  const rest = (event: Event) => {
    if (!gesture || !event.isTrusted) return;
    if (event.type.startsWith('touch')) hush(event);
    else silence(event);
  };
  const drop = () => {
    gesture = null;
  };

  return {
    pointerdown: (event) => {
      gesture = null;
      if (!event.isTrusted || event.button !== 0) return;
      const found = desk.press(desk.path(event));
      if (!desk.shouldHold(found)) return;
      silence(event);
      gesture = found;
    },
    mousedown: rest,
    pointerup: rest,
    mouseup: rest,
    touchstart: rest,
    touchend: rest,
    pointercancel: drop,
    keydown: drop,
    click: (event) => {
      if (!event.isTrusted || event.button !== 0) return;
      const held = gesture;
      gesture = null;
      if (held) {
        silence(event);
        desk.held(held);
        return;
      }
      // No pointer before it: a keyboard or an assistive technology pressed the control.
      const found = desk.press(desk.path(event));
      if (found) desk.decide(event, found);
    },
  };
}
