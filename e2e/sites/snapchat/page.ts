/** Snapchat on the web: a box of the site's own, and nothing but Enter sends. */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

function build(root: HTMLElement): Parts {
  const slot = make('div', { class: 'euyIb' });
  const list = make('ul', { class: 'ujRzj' });
  root.append(
    make(
      'div',
      { role: 'navigation' },
      make('input', { type: 'text', placeholder: 'Search', 'aria-label': 'Search' }),
    ),
    make(
      'main',
      {},
      make('div', {}, make('span', { id: 'title-1' }, 'Juno')),
      list,
      make(
        'div',
        { class: 'eKaL7' },
        make('button', { type: 'button', title: 'Camera' }, '◉'),
        slot,
        make('button', { type: 'button', title: 'Stickers' }, '☺'),
      ),
    ),
  );
  return { slot, button: undefined, list };
}

await start({
  editor: 'plain',
  keys: keysOf(optionsOf(location.search), ['enter']),
  label: 'Send a Chat',
  attributes: { placeholder: 'Send a chat' },
  build,
});
