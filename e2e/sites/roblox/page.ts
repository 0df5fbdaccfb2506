/** Roblox: the wall of a community, and the chat widget over the home page. Nobody described either. */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

const isChat = location.pathname === '/home';

function wall(root: HTMLElement): Parts {
  const slot = make('div', { class: 'form-group' });
  const list = make('div', { class: 'group-wall' });
  const button = make(
    'button',
    { type: 'button', class: 'btn-secondary-md group-form-button' },
    'Post',
  );
  root.append(make('div', { class: 'content' }, make('h2', {}, 'Wall'), slot, button, list));
  return { slot, button, list };
}

function chat(root: HTMLElement): Parts {
  const slot = make('div', { class: 'dialog-input-container' });
  const list = make('ul', { class: 'dialog-messages' });
  root.append(
    make('div', { class: 'content' }, make('h1', {}, 'Home')),
    make('div', { id: 'chat-container' }, make('div', { class: 'dialog-main' }, list, slot)),
  );
  return { slot, button: undefined, list };
}

document.head.append(
  make('meta', { name: 'user-data', 'data-userid': '1', 'data-name': 'sam_at_home' }),
);

await start({
  editor: 'textarea',
  keys: keysOf(optionsOf(location.search), isChat ? ['enter'] : []),
  label: isChat ? 'Send a message' : 'Say something...',
  build: isChat ? chat : wall,
});
