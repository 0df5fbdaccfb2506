/** Telegram on the web, its versions A and K. K keeps a hidden copy of the box to measure it by. */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

const isA = location.pathname.startsWith('/a');

function versionA(root: HTMLElement): Parts {
  const slot = make('div', { class: 'input-scroller-content' });
  const list = make('div', { class: 'messages-container' });
  const button = make(
    'button',
    {
      type: 'button',
      class: 'Button send main-button default secondary round',
      'aria-label': 'Send Message',
    },
    make('i', { class: 'icon icon-send' }, '➤'),
    make('i', { class: 'icon icon-microphone-alt' }),
  );
  root.append(
    make(
      'div',
      { id: 'MiddleColumn' },
      make('div', { class: 'MessageList' }, list),
      make(
        'div',
        { class: 'Composer shown mounted' },
        make(
          'div',
          { class: 'composer-wrapper' },
          make(
            'button',
            {
              type: 'button',
              class: 'Button symbol-menu-button',
              'aria-label': 'Choose emoji, sticker or GIF',
            },
            '☺',
          ),
          make('div', { id: 'message-input-text' }, make('div', { class: 'input-scroller' }, slot)),
          make(
            'button',
            {
              type: 'button',
              class: 'Button AttachMenu--button',
              'aria-label': 'Add an attachment',
            },
            '+',
          ),
        ),
        button,
      ),
    ),
  );
  return { slot, button, list };
}

function versionK(root: HTMLElement): Parts {
  const slot = make('div', { class: 'input-message-container' });
  const list = make('div', { class: 'bubbles-inner' });
  const button = make(
    'button',
    { type: 'button', class: 'btn-icon btn-circle btn-send animated-button-icon send' },
    make('span', { class: 'tgico animated-button-icon-icon' }, '➤'),
  );
  slot.append(
    make('div', {
      class: 'input-message-input input-field-input-fake',
      contenteditable: 'true',
      tabindex: '-1',
      style: 'position: absolute; visibility: hidden',
    }),
  );
  root.append(
    make(
      'div',
      { id: 'column-center' },
      make('div', { class: 'bubbles' }, list),
      make(
        'div',
        { class: 'chat-input' },
        make(
          'div',
          { class: 'rows-wrapper' },
          make(
            'div',
            { class: 'new-message-wrapper' },
            make('button', { type: 'button', class: 'btn-icon toggle-emoticons' }, '☺'),
            slot,
            make('div', { class: 'btn-icon btn-menu-toggle attach-file' }, '+'),
          ),
        ),
        make('div', { class: 'btn-send-container' }, button),
      ),
    ),
  );
  return { slot, button, list };
}

await start({
  editor: 'plain',
  keys: keysOf(optionsOf(location.search), ['enter']),
  label: 'Message',
  attributes: isA
    ? { id: 'editable-message-text', class: 'form-control' }
    : { class: 'input-message-input i18n scrollable' },
  build: isA ? versionA : versionK,
});
