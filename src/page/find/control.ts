import type { Composer } from './composer.ts';
import { nameOf } from './name.ts';
import { saysSend, tokensSaySend } from './send-words.ts';
import { containsDeep } from './tree.ts';

export const CONTROL =
  'button, [role="button"], input[type="submit"], input[type="button"], input[type="image"], a, summary, [type="submit"], [role="menuitem"]';

/** Where a comment box ends: a control outside its card belongs to something else. */
export const CARD =
  'article, [role="article"], [role="dialog"], dialog, form, li, [role="listitem"]';

/**
 * The control a press would activate. The real target is often an `<svg>`, `<use>` or `<span>`
 * inside it, and on some sites the control itself is only a styled `<span>`.
 */
export function controlIn(path: readonly Element[]): Element | null {
  for (const element of path) {
    if (isField(element)) return null;
    if (element.matches(CONTROL) || element.localName.includes('button')) return element;
    if ((element as HTMLElement).isContentEditable) return null;
  }
  return path.slice(0, 4).find(isBareSend) ?? null;
}

/** Where a press is for writing, whatever the box is called. */
function isField(element: Element): boolean {
  return element.matches(
    'textarea, select, input:not([type="submit" i], [type="button" i], [type="image" i])',
  );
}

/** A span or div that is a send button in all but name: short words or an icon, and nothing else. */
function isBareSend(element: Element): boolean {
  if (element.matches(`html, body, label, p, h1, h2, h3, h4, ${CARD}`)) return false;
  if (element.querySelector('textarea, input, select, [contenteditable]')) return false;
  if (saysSend(nameOf(element)) === true) return true;
  return element.textContent?.trim() === '' && tokensSaySend(developerNames(element)) === true;
}

export function isOff(control: Element): boolean {
  return (
    control.getAttribute('aria-disabled') === 'true' ||
    (control as HTMLButtonElement).disabled === true
  );
}

/** Whether a control's name or make says that it sends; undefined when they say nothing. */
export function looksLikeSend(control: Element): boolean | undefined {
  return saysSend(nameOf(control)) ?? tokensSaySend(developerNames(control));
}

const MADE_NAMES = ['id', 'class', 'data-testid', 'data-test-id', 'data-test', 'data-e2e'];
const ICON_NAMES = ['data-cy', 'data-icon', 'icon', 'name', 'href', 'xlink:href'];

export function developerNames(control: Element): (string | null)[] {
  const icons = [...control.querySelectorAll('svg, use, i, img, [data-icon], [icon], [name]')];
  const own = MADE_NAMES.map((attribute) => control.getAttribute(attribute));
  return [
    ...own,
    ...['data-cy', 'data-icon', 'icon', 'name'].map((name) => control.getAttribute(name)),
    ...icons
      .slice(0, 3)
      .flatMap((icon) => [...MADE_NAMES, ...ICON_NAMES].map((name) => icon.getAttribute(name))),
  ];
}

export function submitsForm(control: Element, composer: Composer): boolean {
  const { type, form } = control as { type?: string; form?: HTMLFormElement | null };
  if (type !== 'submit' && type !== 'image') return false;
  if (!form || !containsDeep(form, composer)) return false;
  // Toolbars forget to say `type="button"` and stop the submit themselves. Where another button
  // says it submits, that one is believed; and what does submit is still held at the form.
  return control.hasAttribute('type') || !form.querySelector('[type="submit"], [type="image"]');
}

/** "Preview" and "Save draft" submit their form, too: not what another button of it sends by. */
export function isSideSubmit(control: Element | null): boolean {
  const form = (control as HTMLButtonElement | null)?.form;
  if (!control || !form || saysSend(nameOf(control)) !== false) return false;
  return [...form.elements].some((other) => {
    const { type } = other as { type?: string };
    const submits = type === 'submit' || type === 'image';
    return other !== control && submits && saysSend(nameOf(other)) !== false;
  });
}

/** In the order of the page; anything counts as after what stands in another tree. */
export function comesAfter(control: Element, composer: Composer): boolean {
  const order = composer.compareDocumentPosition(control);
  return (
    (order & Node.DOCUMENT_POSITION_DISCONNECTED) !== 0 ||
    (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}
