import type { Composer } from '../find/composer.ts';

/** Puts the caret or selection back where it was when this was called. */
export type RestoreCaret = () => void;

/**
 * Remembers focus and caret. Giving them back sets a selection and nothing else: writing into an
 * editor corrupts it (Slate and Draft.js keep their own model of the text).
 */
export function rememberCaret(composer: Composer): RestoreCaret {
  const restore = isField(composer) ? fieldCaret(composer) : editorCaret(composer);
  return () => {
    if (!composer.isConnected) return;
    composer.focus({ preventScroll: true });
    restore();
  };
}

function isField(composer: Composer): composer is HTMLTextAreaElement | HTMLInputElement {
  return composer.localName === 'textarea' || composer.localName === 'input';
}

function fieldCaret(field: HTMLTextAreaElement | HTMLInputElement): () => void {
  const { selectionStart, selectionEnd, selectionDirection } = field;
  return () => {
    if (selectionStart === null) return;
    field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
  };
}

function editorCaret(editor: Composer): () => void {
  const selection = selectionIn(editor);
  if (!selection?.anchorNode || !editor.contains(selection.anchorNode)) return () => {};
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    if (!anchorNode.isConnected || !focusNode?.isConnected) return;
    try {
      selectionIn(editor)?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    } catch {
      // The editor redrew meanwhile and the offsets are gone: focus alone has to do.
    }
  };
}

/** Chrome keeps the selection of an open shadow root on the root itself. */
function selectionIn(editor: Composer): Selection | null {
  const root = editor.getRootNode() as { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? editor.ownerDocument.getSelection();
}
