/** NGL: one bubble with a box for a name that stands in the address. Enter is a new line. */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

const owner = location.pathname.split('/')[1] ?? '';

function build(root: HTMLElement): Parts {
  const slot = make('div', { class: 'textarea-container form-group' });
  const button = make('button', { type: 'submit', class: 'submit' }, 'Send!');
  const list = make('ul', {});
  const form = make(
    'form',
    { class: 'form', method: 'post' },
    make(
      'div',
      { class: 'bubble' },
      make(
        'div',
        { class: 'header' },
        make('div', { class: 'pfp-container' }),
        make(
          'div',
          { class: 'user-container' },
          make('div', { class: 'username' }, `@${owner}`),
          make('div', { class: 'prompt' }, 'send me anonymous messages!'),
        ),
      ),
      slot,
    ),
    make('input', { type: 'hidden', name: 'deviceId', value: 'made-up' }),
    button,
  );
  root.append(make('div', { class: 'container' }, form, list));
  return { slot, button, form: form as HTMLFormElement, list };
}

await start({
  editor: 'textarea',
  keys: keysOf(optionsOf(location.search), []),
  label: 'send me anonymous messages...',
  attributes: { name: 'question', autocomplete: 'off', required: '' },
  build,
});
