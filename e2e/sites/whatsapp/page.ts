/** WhatsApp on the web: search is a box like the chat's, and a microphone becomes the send button. */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';
import { swapWhenFilled } from '../habits.ts';

function icon(label: string, name: string, face: string): HTMLElement {
  return make(
    'button',
    { type: 'button', 'aria-label': label },
    make('span', { 'aria-hidden': 'true', 'data-icon': name }, face),
  );
}

function build(root: HTMLElement): Parts {
  const slot = make('div', { class: 'lexical-rich-text-input' });
  const list = make('div', { role: 'application', 'data-tab': '8' });
  const send = icon('Send', 'wds-ic-send-filled', '➤');
  const microphone = icon('Voice message', 'mic-outlined', '●');
  root.append(
    make(
      'div',
      { id: 'app' },
      make(
        'div',
        { id: 'side' },
        make('div', {
          role: 'textbox',
          contenteditable: 'true',
          'data-tab': '3',
          'aria-label': 'Search input textbox',
        }),
      ),
      make(
        'div',
        { id: 'main' },
        make('header', {}, make('span', { title: 'Juno' }, 'Juno')),
        list,
        make(
          'footer',
          {},
          make(
            'div',
            { class: 'copyable-area' },
            make(
              'div',
              {},
              icon('Attach', 'plus-rounded', '+'),
              icon('Emojis', 'expressions', '☺'),
            ),
            make('div', {}, slot),
            make('div', {}, microphone),
          ),
        ),
      ),
    ),
  );
  swapWhenFilled(slot, microphone, send);
  return { slot, button: send, list };
}

await start({
  editor: 'lexical',
  keys: keysOf(optionsOf(location.search), ['enter']),
  label: 'Type a message',
  attributes: { 'data-tab': '10' },
  build,
});
