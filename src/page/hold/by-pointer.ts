import { makeOf } from '../find/make.ts';
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
      gesture = event.pointerType === 'touch' ? touched(found) : found;
    },
    mousedown: rest,
    pointerup: (event) => {
      rest(event);
      const held = gesture;
      if (!held || !event.isTrusted || event.pointerType === 'touch') return;
      if (held.door.kind !== 'press' || held.door.control.isConnected) return;
      // The button was drawn anew under the press: browsers differ in whether a click comes of that.
      const { make } = held.door;
      if (!desk.path(event).some((element) => makeOf(element) === make)) return;
      desk.window.setTimeout(() => {
        if (gesture !== held) return;
        gesture = null;
        desk.held(held);
      });
    },
    mouseup: rest,
    touchstart: rest,
    touchend: rest,
    pointercancel: drop,
    keydown: drop,
    click: (event) => {
      if (!event.isTrusted || event.button !== 0) return;
      const held = gesture;
      gesture = null;
      const path = desk.path(event);
      if (held && (endsOnIt(held, path) || event.detail > 0)) {
        silence(event);
        // Pressed, thought better of it, and let go elsewhere: nothing is to be sent, or asked.
        if (endsOnIt(held, path)) desk.held(held);
        return;
      }
      // No pointer before it: a keyboard or an assistive technology pressed the control.
      const found = desk.press(path);
      if (found) desk.decide(event, found);
    },
  };
}

/** The click is on the control that was pressed, or the page has redrawn that meanwhile. */
function endsOnIt({ door }: Attempt, path: readonly Element[]): boolean {
  return door.kind !== 'press' || !door.control.isConnected || path.includes(door.control);
}

function touched(found: Attempt): Attempt {
  const { door } = found;
  return door.kind === 'press' ? { ...found, door: { ...door, byFinger: true } } : found;
}
