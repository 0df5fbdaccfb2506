/** Messenger: one conversation. Over an empty box the place of the send button holds a thumb. */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';
import { swapWhenFilled } from '../habits.ts';

function button(label: string, face: string): HTMLElement {
  return make('div', { role: 'button', tabindex: '0', 'aria-label': label }, make('i', {}, face));
}

function build(root: HTMLElement): Parts {
  const slot = make('div');
  const list = make('div', { role: 'grid', 'aria-label': 'Messages in conversation with Juno' });
  const send = button('Press Enter to send', '➤');
  const thumb = button('Send a Like', '▲');
  root.append(
    make('div', { role: 'navigation', 'aria-label': 'Chats' }, make('span', {}, 'Chats')),
    make(
      'div',
      { role: 'main' },
      list,
      make(
        'div',
        { role: 'group', 'aria-label': 'Thread composer' },
        make('div', {}, button('Open more actions', '+'), button('Choose a GIF', 'G')),
        make('div', {}, make('div', {}, slot), button('Choose an emoji', '☺')),
        make('span', {}, thumb),
      ),
    ),
  );
  swapWhenFilled(slot, thumb, send);
  return { slot, button: send, list };
}

await start({
  editor: 'lexical',
  keys: keysOf(optionsOf(location.search), ['enter']),
  label: 'Message',
  build,
});
