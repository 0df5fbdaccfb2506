/** What several sites' composers do while they are written in. */
import { make } from '../editors/page.ts';

/** Shows one control while the editor is empty and another once it holds text, in the same place. */
export function swapWhenFilled(slot: HTMLElement, empty: HTMLElement, filled: HTMLElement): void {
  const swap = () => {
    const editor = slot.querySelector('[contenteditable="true"], textarea') ?? slot;
    const text = editor instanceof HTMLTextAreaElement ? editor.value : editor.textContent;
    const [shown, hidden] = text?.trim() ? [filled, empty] : [empty, filled];
    if (hidden.isConnected) hidden.replaceWith(shown);
  };
  new MutationObserver(swap).observe(slot, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  slot.addEventListener('input', swap);
}

/** Shows a control only while the focus is in its composer: another press elsewhere takes it away. */
export function showWhileFocused(around: HTMLElement, control: HTMLElement): void {
  around.addEventListener('focusin', () => {
    if (!control.isConnected) around.append(control);
  });
  around.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && around.contains(relatedTarget))) control.remove();
  });
}

/** What stands for a box until somebody wants to write; the box comes in its place, with the focus. */
export function opensOnPress(placeholder: HTMLElement, opened: HTMLElement): void {
  placeholder.addEventListener('click', () => {
    placeholder.replaceWith(opened);
    opened.querySelector<HTMLElement>('[contenteditable="true"], textarea')?.focus();
  });
}

/**
 * A control drawn anew each time its contenteditable fills or empties: nobody can hold on to it.
 * @returns what the page hears the press from; it never stands in the page itself
 */
export function drawnAnew(
  slot: HTMLElement,
  holder: HTMLElement,
  draw: (isEmpty: boolean) => HTMLElement,
): HTMLElement {
  const sends = make('span');
  let wasEmpty: boolean | undefined;
  const redraw = () => {
    const isEmpty = !slot.textContent?.trim();
    if (isEmpty === wasEmpty) return;
    wasEmpty = isEmpty;
    const control = draw(isEmpty);
    control.addEventListener('click', () => {
      if (!isEmpty) sends.click();
    });
    holder.replaceChildren(control);
  };
  new MutationObserver(redraw).observe(slot, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  redraw();
  return sends;
}

/** A list that keeps only the rows in view, and a blank as high as those it took away. */
export function keepsInView(list: HTMLElement, rows: number): void {
  const blank = make(list.localName === 'ol' || list.localName === 'ul' ? 'li' : 'div', {
    'aria-hidden': 'true',
  });
  list.prepend(blank);
  let height = 0;
  new MutationObserver(() => {
    while (list.children.length > rows + 1) {
      const first = blank.nextElementSibling;
      height += first?.getBoundingClientRect().height ?? 0;
      first?.remove();
    }
    blank.style.height = `${height}px`;
  }).observe(list, { childList: true });
}
