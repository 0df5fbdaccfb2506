import { makeOf } from '../find/make.ts';
import { parentOf } from '../find/tree.ts';
import type { Attempt, Door } from '../hold/attempt.ts';
import { leaves } from './watch.ts';

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
  if (!composer.isConnected || !go(door, attempt)) return 'press-again';
  return (await leaves(boxes, win)) ? 'sent' : 'press-again';
}

/** @returns whether there was still something to press */
function go(door: Door, attempt: Attempt): boolean {
  switch (door.kind) {
    case 'press':
      return pressAgain(door, attempt);
    case 'key':
      return keyAgain(door, attempt);
    case 'form':
      return formAgain(door.form, door.submitter);
  }
}

/** The whole gesture, since some sites answer to the pointer and not to the click. */
function pressAgain(door: Door & { kind: 'press' }, { composer }: Attempt): boolean {
  const { target, control, make } = door;
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
    pointerType: 'mouse',
    isPrimary: true,
  };
  at.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  at.dispatchEvent(new MouseEvent('mousedown', { ...mouse, buttons: 1, detail: 1 }));
  at.dispatchEvent(new PointerEvent('pointerup', pointer));
  at.dispatchEvent(new MouseEvent('mouseup', { ...mouse, detail: 1 }));
  at.dispatchEvent(new MouseEvent('click', { ...mouse, detail: 1 }));
  return true;
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

function keyAgain(door: Door & { kind: 'key' }, { composer }: Attempt): boolean {
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
  const typed =
    goesOn && target.dispatchEvent(new KeyboardEvent('keypress', { ...init, charCode: 13 }));
  target.dispatchEvent(new KeyboardEvent('keyup', init));
  // A made-up Enter never submits a form by itself; a real one does, in a one-line field.
  if (typed && composer instanceof HTMLInputElement && composer.form && composer.value !== '') {
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
  form.requestSubmit(submitter?.isConnected ? submitter : null);
  return true;
}
