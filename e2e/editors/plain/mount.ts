/** A contenteditable without a library, as YouTube and many small sites have it. */
import { dress, type Mount, sends } from '../composer.ts';

export const mount: Mount = async (wanted) => {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.setAttribute('role', 'textbox');
  field.setAttribute('aria-multiline', 'true');
  field.setAttribute('aria-label', wanted.label);
  dress(field, wanted.attributes);
  field.addEventListener('keydown', (event) => {
    if (!sends(event, wanted.keys)) return;
    event.preventDefault();
    wanted.send('key');
  });
  // Phone keyboards report every key as 229: what they mean is told by beforeinput alone.
  let heard = '';
  field.addEventListener('keydown', (event) => {
    heard = event.key;
  });
  field.addEventListener('beforeinput', (event) => {
    if (event.inputType !== 'insertParagraph' || heard === 'Enter') return;
    if (!wanted.keys.includes('enter')) return;
    event.preventDefault();
    wanted.send('key');
  });
  wanted.where.append(field);
  return {
    read: () => field.innerText,
    empty: () => {
      field.textContent = '';
    },
  };
};
