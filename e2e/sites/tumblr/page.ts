/**
 * Tumblr: a reply in the notes of a post, and a new post in blocks, each of them a box of its own,
 * with its button in the foot of the dialog.
 */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

const options = optionsOf(location.search);
const [first = ''] = location.pathname.split('/').filter(Boolean);
const isPost = first === 'new';

function reply(root: HTMLElement): Parts {
  const slot = make('div', { class: 'k4f2x' });
  const list = make('ul', {});
  const button = make('button', { type: 'button', 'data-testid': 'reply-button' }, 'Reply');
  root.append(
    make(
      'div',
      { tabindex: '-1', 'data-id': '7001' },
      make(
        'article',
        {},
        make('header', {}, make('a', { href: `/${first}` }, first)),
        make('p', {}, 'ink on the ferry'),
        make(
          'div',
          { 'data-testid': 'notes-root' },
          make(
            'div',
            { role: 'tablist' },
            make('button', { type: 'button', role: 'tab' }, '3 notes'),
          ),
          make('div', { class: 'x1y2z' }, slot, make('div', {}, button)),
          list,
        ),
      ),
    ),
  );
  return { slot, button, list };
}

function blocks(root: HTMLElement): Parts {
  const slot = make('div', { class: 'block-editor-block-list__block wp-block' });
  const list = make('main', {});
  const button = make('button', { type: 'button' }, make('span', {}, 'Post now'));
  const title = make('h1', {
    class: 'block-editor-rich-text__editable rich-text',
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': 'Title',
  });
  root.append(list);
  document.body.append(
    make(
      'div',
      { role: 'dialog', 'aria-label': 'Post editor' },
      make('div', { class: 'q8w7e' }, make('button', { type: 'button' }, 'sam-at-home')),
      make(
        'div',
        { class: 'block-editor-writing-flow' },
        make(
          'div',
          { class: 'is-root-container block-editor-block-list__layout' },
          make('div', { class: 'block-editor-block-list__block wp-block' }, title),
          slot,
        ),
      ),
      make('div', {}, make('input', { type: 'text', 'aria-label': 'Tags editor' })),
      make(
        'div',
        { class: 'r5t4y' },
        make('button', { type: 'button' }, 'Close'),
        make(
          'div',
          {},
          button,
          make(
            'button',
            { type: 'button', 'aria-label': 'Post options', 'aria-expanded': 'false' },
            '▾',
          ),
        ),
      ),
    ),
  );
  return { slot, button, list };
}

await start({
  editor: isPost ? 'plain' : 'textarea',
  keys: keysOf(options, []),
  label: isPost ? 'Empty block; start writing' : 'Reply',
  ...(isPost ? { attributes: { class: 'block-editor-rich-text__editable rich-text' } } : {}),
  build: isPost ? blocks : reply,
});
