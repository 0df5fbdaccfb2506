/**
 * Threads: an inline reply with an arrow, and the dialog of a new post with its button in words.
 * What opens the dialog bears the same label as the empty box in it.
 */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

const options = optionsOf(location.search);
const owner = location.pathname.split('/')[1]?.replace('@', '') ?? '';
const isPost = owner === '';
const EMPTY = 'Empty text field. Type to compose a new post.';

function picture(handle: string): HTMLElement {
  return make('img', { alt: `${handle}'s profile picture`, width: '24', height: '24' });
}

function reply(root: HTMLElement): Parts {
  const slot = make('div');
  const list = make('div', {});
  const arrow = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  arrow.setAttribute('aria-label', 'Reply');
  arrow.setAttribute('width', '16');
  arrow.setAttribute('height', '16');
  const button = make(
    'div',
    { role: 'button', tabindex: '0' },
    make(
      'div',
      {},
      make('span', { style: 'display: inline-block; transform: rotate(90deg)' }, arrow),
    ),
  );
  root.append(
    make(
      'div',
      { 'data-pressable-container': 'true' },
      make('a', { href: `/@${owner}` }, picture(owner), owner),
      make('div', {}, 'page 12, still wet'),
      make(
        'div',
        {},
        make('div', { role: 'button', tabindex: '0' }, 'Like'),
        make('div', { role: 'button', tabindex: '0' }, '3 replies'),
      ),
    ),
    make('div', {}, picture('sam.at.home'), make('div', {}, slot), make('div', {}, button)),
    list,
  );
  return { slot, button, list };
}

function post(root: HTMLElement): Parts {
  const slot = make('div');
  const list = make('div', {});
  const button = make('div', { role: 'button', tabindex: '0' }, make('div', {}, 'Post'));
  root.append(
    make('div', { role: 'button', tabindex: '0', 'aria-label': EMPTY }, "What's new?"),
    list,
  );
  document.body.append(
    make(
      'div',
      { role: 'dialog' },
      make('div', {}, make('div', { role: 'button', tabindex: '0' }, 'Cancel')),
      make('div', {}, picture('sam.at.home'), make('div', {}, slot)),
      make(
        'div',
        {},
        make('div', { role: 'button', tabindex: '0' }, 'Anyone can reply & quote'),
        button,
      ),
    ),
  );
  return { slot, button, list };
}

await start({
  editor: 'lexical',
  keys: keysOf(options, isPost ? ['mod+enter'] : ['enter', 'mod+enter']),
  label: isPost ? "What's new?" : `Reply to ${owner}...`,
  attributes: { 'aria-label': EMPTY },
  build: isPost ? post : reply,
});
