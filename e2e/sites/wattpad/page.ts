/** Wattpad: no source shows the comments panel, so this is a plain box, and a button that says Post. */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

const owner = location.pathname.startsWith('/2002') ? 'sam_at_home' : 'juno_draws';

function build(root: HTMLElement): Parts {
  const slot = make('div');
  const button = make('button', { type: 'button', class: 'btn' }, make('span', {}, 'Post'));
  const list = make('ul', {});
  root.append(
    make('div', { class: 'author-info' }, make('a', { href: `/user/${owner}` }, owner)),
    make('article', {}, make('h1', {}, 'Lake, part one'), make('p', {}, 'The water was flat.')),
    make('section', { class: 'comments' }, make('div', {}, slot, make('div', {}, button)), list),
  );
  return { slot, button, list };
}

await start({
  editor: 'textarea',
  keys: keysOf(optionsOf(location.search), []),
  label: 'Write a comment...',
  attributes: { rows: '4' },
  build,
});
