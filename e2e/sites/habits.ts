/** What several sites' composers do while they are written in. */

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
