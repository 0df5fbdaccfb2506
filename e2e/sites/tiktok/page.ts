/**
 * TikTok: Draft.js boxes. A comment's panel is there once its icon was pressed, and its "Post" is a
 * div, drawn anew as the box fills; a conversation's arrow is there only while the box holds text.
 */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';
import { drawnAnew, swapWhenFilled } from '../habits.ts';

const isMessage = location.pathname.startsWith('/messages');

function post(isEmpty: boolean): HTMLElement {
  return make(
    'div',
    {
      'data-e2e': 'comment-post',
      role: 'button',
      tabindex: '0',
      'aria-disabled': String(isEmpty),
      'aria-label': 'Post',
    },
    'Post',
  );
}

function comment(root: HTMLElement): Parts {
  const slot = make('div', { 'data-e2e': 'comment-text' });
  const holder = make('div', { class: 'DivPostButtonWrapper' });
  const button = drawnAnew(slot, holder, post);
  const list = make('ul', { 'data-e2e': 'comment-list' });
  const panel = make(
    'div',
    { class: 'DivCommentContainer' },
    list,
    make(
      'div',
      { class: 'DivBottomCommentContainer' },
      make(
        'div',
        { 'data-e2e': 'comment-input' },
        make('div', { class: 'DivInputEditorContainer' }, slot),
        make('div', { 'data-e2e': 'comment-at-icon' }, '@'),
        make('div', { 'data-e2e': 'comment-emoji-icon' }, '☺'),
      ),
      holder,
    ),
  );
  const icon = make('button', { 'aria-label': 'Read or add comments' });
  icon.append(make('span', { 'data-e2e': 'comment-icon' }, '…'));
  const side = make('div', { class: 'DivRightPanel' });
  icon.addEventListener('click', () => side.append(panel));
  root.append(
    make('nav', {}, make('a', { href: '/@sam.at.home', 'data-e2e': 'nav-profile' }, 'Profile')),
    make('h1', {}, 'how i shade water'),
    make('a', { href: '/@juno.draws', 'data-e2e': 'browse-username' }, 'juno.draws'),
    icon,
    side,
  );
  icon.click();
  return { slot, button, list };
}

function conversation(root: HTMLElement): Parts {
  const slot = make('div', { 'data-e2e': 'dm-new-input-editor' });
  const list = make('div', { 'data-e2e': 'dm-new-conversation-list' });
  const button = make('div', { 'data-e2e': 'dm-new-send-btn', role: 'button' }, '➤');
  const none = make('div', {});
  const row = make(
    'div',
    { 'data-e2e': 'message-input-area' },
    make('div', { role: 'button', 'aria-label': 'Share photo' }, '+'),
    make('div', {}, slot),
    none,
  );
  swapWhenFilled(row, none, button);
  root.append(
    make('nav', {}, make('a', { href: '/@sam.at.home', 'data-e2e': 'nav-profile' }, 'Profile')),
    make(
      'div',
      { 'data-e2e': 'dm-new-chatbox' },
      make('p', { 'data-e2e': 'chat-uniqueid' }, '@juno.draws'),
      list,
      row,
    ),
  );
  return { slot, button, list };
}

await start({
  editor: 'draft-js',
  keys: keysOf(optionsOf(location.search), ['enter']),
  label: isMessage ? 'Send a message...' : 'Add comment...',
  attributes: { role: 'textbox' },
  build: isMessage ? conversation : comment,
});
