/** Quill, as LinkedIn's older comment box uses it. */
import Quill from 'quill';
import 'quill/dist/quill.core.css';
import { dress, type Mount, sends } from '../composer.ts';

export const mount: Mount = async (wanted) => {
  const field = document.createElement('div');
  wanted.where.append(field);
  const quill = new Quill(field, {
    placeholder: wanted.label,
    modules: {
      keyboard: {
        bindings: {
          send: {
            key: 'Enter',
            ctrlKey: null,
            metaKey: null,
            handler: (_range: unknown, context: { event: KeyboardEvent }) => {
              if (!sends(context.event, wanted.keys)) return true;
              wanted.send('key');
              return false;
            },
          },
        },
      },
    },
  });
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-multiline', 'true');
  quill.root.setAttribute('aria-label', wanted.label);
  dress(quill.root, wanted.attributes);
  return {
    read: () => quill.getText().replace(/\n$/, ''),
    empty: () => {
      quill.setText('', 'user');
    },
  };
};
