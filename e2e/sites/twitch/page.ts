/** Twitch: the live chat beside a stream; the room forgets what left the view. */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';
import { keepsInView } from '../habits.ts';

function build(root: HTMLElement): Parts {
  const slot = make('div', { class: 'chat-wysiwyg-input-box' });
  const list = make('div', { class: 'chat-scrollable-area__message-container', role: 'log' });
  const button = make(
    'button',
    { 'data-a-target': 'chat-send-button', 'data-test-selector': 'chat-send-button' },
    make('div', { class: 'ScCoreButtonLabel' }, make('div', {}, 'Chat')),
  );
  keepsInView(list, 2);
  root.append(
    make(
      'nav',
      { 'data-a-target': 'top-nav-container' },
      make('input', {
        type: 'search',
        'data-a-target': 'tw-input',
        'aria-label': 'Search Input',
      }),
    ),
    make('main', {}, make('h1', {}, location.pathname.split('/')[1] ?? '')),
    make(
      'div',
      { class: 'chat-shell', 'data-test-selector': 'chat-room-component-layout' },
      make(
        'section',
        { 'data-test-selector': 'chat-room-component-layout' },
        list,
        make(
          'div',
          { class: 'chat-input' },
          make(
            'div',
            {},
            make('div', { class: 'chat-input__textarea' }, slot),
            make(
              'button',
              { 'data-a-target': 'emote-picker-button', 'aria-label': 'Emote picker' },
              '☺',
            ),
          ),
          make(
            'div',
            { 'data-test-selector': 'chat-input-buttons-container' },
            make('button', { 'aria-label': 'Chat settings' }, '⚙'),
            button,
          ),
        ),
      ),
    ),
  );
  return { slot, button, list };
}

await start({
  editor: 'slate',
  keys: keysOf(optionsOf(location.search), ['enter']),
  label: 'Send a message',
  attributes: { 'data-a-target': 'chat-input', class: 'chat-wysiwyg-input__editor' },
  build,
});
