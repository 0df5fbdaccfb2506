/**
 * Facebook: a comment box inside a post, whose button is there only while the box has the focus; the
 * dialog of a new post, in a portal beside the page; a conversation. A chat may stand over any page.
 */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';
import { showWhileFocused } from '../habits.ts';

const options = optionsOf(location.search);
const [first = ''] = location.pathname.split('/').filter(Boolean);

function button(label: string, ...children: readonly (Node | string)[]): HTMLElement {
  return make('div', { role: 'button', tabindex: '0', 'aria-label': label }, ...children);
}

function chatOverThePage(): HTMLElement {
  const editor = make('div', {
    role: 'textbox',
    contenteditable: 'true',
    'data-lexical-editor': 'true',
    'aria-label': 'Message',
  });
  return make(
    'div',
    { 'data-pagelet': 'ChatTab' },
    make('span', {}, 'Juno'),
    make('p', {}, editor),
  );
}

function comment(root: HTMLElement): Parts {
  const slot = make('div');
  const list = make('ul', {});
  const send = button('Comment', make('i', { 'data-visualcompletion': 'css-img' }, '➤'));
  const submit = make('div', { id: 'focused-state-composer-submit' }, make('span', {}, send));
  const form = make('form', { role: 'presentation' }, make('div', {}, make('div', {}, slot)));
  showWhileFocused(form, submit);
  root.append(
    make(
      'div',
      { role: 'main' },
      make(
        'div',
        { role: 'article', 'aria-posinset': '1' },
        make(
          'div',
          { 'data-ad-rendering-role': 'profile_name' },
          make('h3', {}, make('a', { href: `/${first}/?__cft__=1`, role: 'link' }, 'A friend')),
        ),
        make('div', { dir: 'auto' }, 'first swim of the year'),
        // Opens the box, and bears the same name as the button that sends.
        make('div', {}, button('Like', 'Like'), button('Comment', 'Comment')),
        list,
        form,
      ),
    ),
    chatOverThePage(),
  );
  return { slot, button: send, list };
}

function dialog(root: HTMLElement): Parts {
  const slot = make('div');
  const list = make('div', { role: 'feed' });
  const send = button('Post', make('div', { role: 'none' }, make('span', {}, 'Post')));
  root.append(make('div', { role: 'main' }, make('span', {}, "What's on your mind?"), list));
  document.body.append(
    make(
      'div',
      { class: '__fb-light-mode' },
      make(
        'div',
        { role: 'dialog', 'aria-label': 'Create post' },
        make(
          'form',
          { method: 'POST' },
          make('h2', {}, 'Create post'),
          button('Close composer dialog', '×'),
          make('div', {}, make('div', {}, slot)),
          make('div', {}, button('Photo/video', '▣'), button('Emoji', '☺')),
          make('div', {}, send),
        ),
      ),
    ),
  );
  return { slot, button: send, list };
}

function conversation(root: HTMLElement): Parts {
  const slot = make('div');
  const list = make('div', { role: 'grid', 'aria-label': 'Messages with Juno' });
  const send = button('Press Enter to send', make('i', {}, '➤'));
  root.append(
    make(
      'div',
      { role: 'main' },
      list,
      make(
        'div',
        { role: 'group', 'aria-label': 'Thread composer' },
        make('div', {}, button('Attach a file', '+'), button('Choose a sticker', '☻')),
        make('div', {}, slot),
        make('span', {}, send),
      ),
    ),
  );
  return { slot, button: send, list };
}

const kinds = {
  comment: { build: comment, keys: ['enter'], label: 'Comment as Sam At Home' },
  dialog: { build: dialog, keys: [], label: "What's on your mind, Sam?" },
  conversation: { build: conversation, keys: ['enter'], label: 'Message' },
} as const;
const { build, keys, label } =
  kinds[first === '' ? 'dialog' : first === 'messages' ? 'conversation' : 'comment'];

await start({ editor: 'lexical', keys: keysOf(options, keys), label, build });
