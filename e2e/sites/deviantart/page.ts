/** DeviantArt: a rich comment editor of unknown make; the toolbar and the button are its siblings. */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

const owner = location.pathname.split('/')[1] ?? '';

function build(root: HTMLElement): Parts {
  const slot = make('div', { class: '_2xq' });
  const button = make('button', { class: '_1dr' }, make('span', {}, 'Comment'));
  const list = make('ul', {});
  root.append(
    make(
      'header',
      { role: 'banner' },
      make('a', { 'data-hook': 'user_link', 'data-username': 'sam-at-home', href: '/sam-at-home' }),
    ),
    make(
      'main',
      {},
      make(
        'div',
        { 'data-hook': 'deviation_meta' },
        make('h1', {}, 'Lake'),
        make('a', { 'data-hook': 'user_link', 'data-username': owner, href: `/${owner}` }, owner),
      ),
      make(
        'div',
        { id: 'comments' },
        make(
          'div',
          { class: '_3pw' },
          make('div', {}, slot),
          make(
            'div',
            { class: '_4kz' },
            make('button', { 'aria-label': 'Add media' }, make('span', {})),
            make('button', { 'aria-label': 'Emoji' }, make('span', {})),
            button,
          ),
        ),
        list,
      ),
    ),
  );
  return { slot, button, list };
}

await start({
  editor: 'tiptap',
  keys: keysOf(optionsOf(location.search), []),
  label: 'Add a new comment...',
  attributes: { role: 'textbox', 'aria-multiline': 'true' },
  build,
});
