/** TipTap over ProseMirror, as Bluesky uses it. */
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { dress, type Mount, sends } from '../composer.ts';

export const mount: Mount = (wanted) =>
  new Promise((ready) => {
    const editor = new Editor({
      element: wanted.where,
      extensions: [StarterKit],
      editorProps: {
        attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': wanted.label },
        handleKeyDown: (_view, event) => {
          if (!sends(event, wanted.keys)) return false;
          wanted.send('key');
          return true;
        },
      },
      onCreate: () => {
        dress(editor.view.dom, wanted.attributes);
        ready({
          read: () => editor.getText(),
          empty: () => {
            editor.commands.clearContent(true);
          },
        });
      },
    });
  });
