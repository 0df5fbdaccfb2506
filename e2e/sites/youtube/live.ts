/**
 * YouTube's live chat: an editor and its element with the same id, the arrow in a button in a
 * button, all in the light DOM. In a frame beside the video, or popped out into its own window.
 */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';
import { keepsInView } from '../habits.ts';

for (const name of ['yt-live-chat-app', 'yt-live-chat-message-input-renderer']) {
  customElements.define(name, class extends HTMLElement {});
}

function build(root: HTMLElement): Parts {
  const field = make('yt-live-chat-text-input-field-renderer', { id: 'input' });
  field.append(make('label', { id: 'label' }));
  const button = make(
    'button',
    { class: 'yt-spec-button-shape-next', 'aria-label': 'Send' },
    make('yt-icon', {}, make('span', { class: 'yt-icon-shape' }, '➤')),
  );
  const list = make('ul', { id: 'items' });
  keepsInView(list, 2);
  root.append(
    make(
      'yt-live-chat-app',
      {},
      make(
        'yt-live-chat-renderer',
        {},
        make('yt-live-chat-item-list-renderer', {}, list),
        make(
          'div',
          { id: 'input-panel' },
          make(
            'yt-live-chat-message-input-renderer',
            {},
            make(
              'div',
              { id: 'top' },
              make(
                'div',
                { id: 'input-container' },
                make(
                  'yt-live-chat-author-chip',
                  {},
                  make('span', { id: 'author-name' }, '@sam_at_home'),
                ),
                field,
              ),
            ),
            make(
              'div',
              { id: 'buttons' },
              make('div', { id: 'picker-buttons' }, make('button', { 'aria-label': 'Emoji' })),
              make(
                'div',
                { id: 'message-buttons' },
                make('div', { id: 'countdown' }),
                make('div', { id: 'send-button' }, make('yt-button-renderer', {}, button)),
              ),
            ),
          ),
        ),
      ),
    ),
  );
  return { slot: field, button, list };
}

await start({
  editor: 'plain',
  keys: keysOf(optionsOf(location.search), ['enter']),
  label: 'Chat...',
  attributes: { id: 'input', class: 'style-scope yt-live-chat-text-input-field-renderer' },
  build,
});
