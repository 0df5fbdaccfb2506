/**
 * Puts text on the clipboard, true when it got there. Frames and old pages may refuse the modern
 * way; the fallback selects a hidden field beside `near`, because outside an open modal dialog
 * nothing can be selected.
 */
export async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  try {
    const clipboard = near.ownerDocument.defaultView?.navigator.clipboard;
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // Refused: try the other way.
  }
  return copyBySelection(text, near);
}

function copyBySelection(text: string, near: HTMLElement): boolean {
  const field = near.ownerDocument.createElement('textarea');
  field.className = 'unseen';
  field.readOnly = true;
  field.tabIndex = -1;
  field.setAttribute('aria-hidden', 'true');
  field.value = text;
  near.after(field);
  try {
    field.select();
    return near.ownerDocument.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    near.focus();
  }
}
