/**
 * Discord: the box at the foot of a channel or conversation, under a list that keeps only what is in
 * view. Nothing but Enter sends.
 */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';
import { keepsInView } from '../habits.ts';

function icon(label: string, face: string): HTMLElement {
  return make('button', { type: 'button', 'aria-label': label, class: 'button_0f1a' }, face);
}

function build(root: HTMLElement): Parts {
  const slot = make('div', { class: 'textArea_74543d slateContainer_ec4baf' });
  const list = make('ol', { role: 'list', 'data-list-id': 'chat-messages' });
  keepsInView(list, 2);
  root.append(
    make(
      'section',
      { 'aria-label': 'User area' },
      make('div', { class: 'panelTitleContainer_37e49' }, 'sam_at_home'),
    ),
    make(
      'section',
      { 'aria-label': 'Channel header' },
      make('div', {
        role: 'combobox',
        'aria-expanded': 'false',
        contenteditable: 'true',
        'aria-label': 'Search',
      }),
    ),
    make(
      'main',
      { class: 'chatContent_f75fb0' },
      make('div', { class: 'messagesWrapper_36d07' }, list),
      make(
        'form',
        { class: 'form_f75fb0' },
        make(
          'div',
          { class: 'channelTextArea_f75fb0 channelTextArea_74543d' },
          make(
            'div',
            { class: 'scrollableContainer_74543d' },
            make(
              'div',
              { class: 'inner_74543d' },
              make('div', { class: 'attachWrapper_0923f' }, icon('Upload a file', '+')),
              slot,
              make(
                'div',
                { class: 'buttons_74543d' },
                icon('Open GIF picker', 'GIF'),
                icon('Select emoji', '☺'),
              ),
            ),
          ),
        ),
      ),
    ),
  );
  return { slot, button: undefined, list };
}

await start({
  editor: 'slate',
  keys: keysOf(optionsOf(location.search), ['enter']),
  label: 'Message #lake',
  attributes: { class: 'markup__75297 editor__1b31f slateTextArea_ec4baf', spellcheck: 'true' },
  build,
});
