import { makeOf } from '../find/make.ts';
import { parentOf } from '../find/tree.ts';
import type { Attempt, Door } from '../hold/attempt.ts';
import { hasLeft, leaves } from './watch.ts';

/**
 * Sends a held draft by the door it was held at, once.
 * @returns `sent` when the draft left its box, else `press-again`: the site wants a real press, and
 *   a second press by us could be a second post
 */
export async function replay(
  attempt: Attempt,
  win: Window & typeof globalThis,
): Promise<'sent' | 'press-again'> {
  const { door, composer, boxes } = attempt;
  if (!composer.isConnected) return 'press-again';
  const busy = () => isBusy(attempt);
  const watching = leaves(boxes, busy, win);
  if (!(await go(door, attempt, win))) return 'press-again';
  return (await watching) ? 'sent' : 'press-again';
}

/** @returns whether there was still something to press */
function go(door: Door, attempt: Attempt, win: Window): Promise<boolean> | boolean {
  switch (door.kind) {
    case 'press':
      return pressAgain(door, attempt, win);
    case 'key':
      return keyAgain(door, attempt, win);
    case 'form':
      return formAgain(door.form, door.submitter);
  }
}

/**
 * The page's own work between two events of a gesture: a real one is never delivered in one breath,
 * and a page that answers to the first may have taken the button away before the second.
 */
const turn = (win: Window) => new Promise<void>((next) => win.setTimeout(next));

/** The whole gesture, since some sites answer to the pointer and not to the click. */
async function pressAgain(
  door: Door & { kind: 'press' },
  { composer }: Attempt,
  win: Window,
): Promise<boolean> {
  const { target, control, make, byFinger } = door;
  const at = target.isConnected ? target : redrawn(control, make, composer);
  if (!at) return false;
  const box = at.getBoundingClientRect();
  const mouse: MouseEventInit = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: box.x + box.width / 2,
    clientY: box.y + box.height / 2,
    button: 0,
  };
  const pointer: PointerEventInit = {
    ...mouse,
    pointerId: 1,
    pointerType: byFinger ? 'touch' : 'mouse',
    isPrimary: true,
  };
  const down = new PointerEvent('pointerdown', { ...pointer, buttons: 1 });
  const up = new PointerEvent('pointerup', pointer);
  const click = [
    new MouseEvent('mousedown', { ...mouse, buttons: 1, detail: 1 }),
    new MouseEvent('mouseup', { ...mouse, detail: 1 }),
    new MouseEvent('click', { ...mouse, detail: 1 }),
  ] as const;
  const [mousedown, ...rest] = click;
  // Browsers make mouse events of a touch only once it is over.
  const gesture = byFinger
    ? [down, touch('touchstart', at, mouse), up, touch('touchend', at, mouse), ...click]
    : [down, mousedown, up, ...rest];
  for (const event of gesture) {
    // What a real finger could no longer press, nothing presses.
    if (!at.isConnected || at.closest(':disabled')) break;
    const goesOn = at.dispatchEvent(event);
    await turn(win);
    // A page that takes a touch for itself gets no click of it, or it would send twice.
    if (!goesOn && event.type.startsWith('touch')) break;
  }
  return true;
}

/** A browser for mice alone has no touches, and its pages ask for none: an empty event will do. */
function touch(type: 'touchstart' | 'touchend', target: Element, at: MouseEventInit): Event {
  const init = { bubbles: true, cancelable: true, composed: true };
  if (typeof TouchEvent !== 'function' || typeof Touch !== 'function') return new Event(type, init);
  const { clientX = 0, clientY = 0 } = at;
  const changedTouches = [new Touch({ identifier: 1, target, clientX, clientY })];
  const touches = type === 'touchstart' ? changedTouches : [];
  return new TouchEvent(type, { ...init, touches, targetTouches: touches, changedTouches });
}

/** The control itself, or the one like it that the page has drawn in its place near the composer. */
function redrawn(control: Element, make: string, composer: Element): Element | null {
  if (control.isConnected) return control;
  for (let around = parentOf(composer); around; around = parentOf(around)) {
    const alike = [...around.querySelectorAll(control.localName)].filter(
      (other) => makeOf(other) === make,
    );
    if (alike.length > 0) return alike.length === 1 ? (alike[0] ?? null) : null;
  }
  return null;
}

async function keyAgain(
  door: Door & { kind: 'key' },
  { composer, boxes }: Attempt,
  win: Window,
): Promise<boolean> {
  const init: KeyboardEventInit & { keyCode: number; which: number } = {
    key: 'Enter',
    code: 'Enter',
    // Draft.js and many older handlers look at nothing else.
    keyCode: 13,
    which: 13,
    ctrlKey: door.key === 'mod+enter' && !door.metaKey,
    metaKey: door.key === 'mod+enter' && door.metaKey,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  const target = innermostFocus(composer);
  const goesOn = target.dispatchEvent(new KeyboardEvent('keydown', init));
  await turn(win);
  const typed =
    goesOn && target.dispatchEvent(new KeyboardEvent('keypress', { ...init, charCode: 13 }));
  await turn(win);
  target.dispatchEvent(new KeyboardEvent('keyup', init));
  // A made-up Enter never submits a form by itself; a real one does, in a one-line field.
  if (typed && composer instanceof HTMLInputElement && composer.form && !hasLeft(boxes)) {
    const submitter = [...composer.form.elements].find(isSubmit) ?? null;
    if (submitter) submitter.click();
    else formAgain(composer.form, null);
  }
  return true;
}

function innermostFocus(composer: HTMLElement): Element {
  const root = composer.getRootNode() as Document | ShadowRoot;
  return root.activeElement && composer.contains(root.activeElement)
    ? root.activeElement
    : composer;
}

function isSubmit(element: Element): element is HTMLButtonElement | HTMLInputElement {
  const { type } = element as { type?: string };
  return type === 'submit' || type === 'image';
}

function formAgain(form: HTMLFormElement, submitter: HTMLElement | null): boolean {
  if (!form.isConnected) return false;
  const own = submitter?.isConnected && (submitter as HTMLButtonElement).form === form;
  form.requestSubmit(own ? submitter : null);
  return true;
}

/** The site is at work on it: its button is off or turning, or its box can't be written in. */
function isBusy({ door, composer }: Attempt): boolean {
  const control = door.kind === 'press' ? door.control : null;
  const off = control?.matches(':disabled, [aria-disabled="true"], [aria-busy="true"]') === true;
  const gone = control !== null && !control.isConnected;
  const shut = composer.matches(
    ':disabled, [readonly], [aria-busy="true"], [contenteditable="false"]',
  );
  return off || gone || shut;
}
