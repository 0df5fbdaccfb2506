/** Pinterest: a comment under a pin. Its send button is a nameless icon. */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

const owner = location.pathname === '/pin/1002/' ? 'sam_at_home' : 'juno_draws';

function build(root: HTMLElement): Parts {
  const slot = make('div', { 'data-test-id': 'editor-with-mentions' });
  const list = make('div', { 'data-test-id': 'comment-list' });
  const button = make('button', { type: 'button' }, make('div', {}, make('span', {}, '➤')));
  root.append(
    make(
      'div',
      { 'data-test-id': 'header' },
      make('input', { type: 'text', name: 'searchBoxInput', 'aria-label': 'Search' }),
      make(
        'div',
        { 'data-test-id': 'header-profile' },
        make('a', { href: '/sam_at_home/', 'aria-label': 'Your profile' }, 'S'),
      ),
    ),
    make(
      'div',
      { 'data-test-id': 'closeup-body' },
      make('h1', {}, 'Lake in three washes'),
      make('div', { 'data-test-id': 'creator-profile' }, make('a', { href: `/${owner}/` }, owner)),
      list,
      make(
        'div',
        { 'data-test-id': 'comment-editor-container' },
        make('div', {}, slot),
        make('div', {}, make('button', { type: 'button', 'aria-label': 'Add emoji' }, '☺')),
        make('div', { 'data-test-id': 'activity-item-create-submit' }, button),
      ),
    ),
  );
  return { slot, button, list };
}

await start({
  editor: 'draft-js',
  keys: keysOf(optionsOf(location.search), ['enter']),
  label: 'Add a comment',
  attributes: { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' },
  build,
});
