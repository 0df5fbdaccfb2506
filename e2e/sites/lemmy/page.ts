/**
 * Lemmy: a markdown box with a toolbar above it. The toolbar's buttons say no type, so the form
 * takes them for submit buttons; each stops that itself. An answer opens inside the comment it
 * answers (/post/<id>/<comment>).
 */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

const [, , post, comment] = location.pathname.split('/');
const writer = post === '2' ? 'sam_at_home' : 'juno_draws';
const commenter = comment === '22' ? 'sam_at_home' : 'juno_draws';

function person(name: string): HTMLElement {
  return make(
    'a',
    { class: 'person-listing d-inline-flex align-items-baseline text-info', href: `/u/${name}` },
    make('span', {}, name),
  );
}

/** Shapes the text, and sends nothing. */
function tool(name: string): HTMLElement {
  const button = make(
    'button',
    { class: 'btn btn-sm btn-link rounded-0 text-muted', 'aria-label': name },
    make('span', { class: 'icon icon-inline' }, name.slice(0, 1)),
  );
  button.addEventListener('click', (event) => event.preventDefault());
  return button;
}

function build(root: HTMLElement): Parts {
  const slot = make('div');
  const button = make(
    'button',
    { type: 'submit', class: 'btn btn-sm btn-secondary ms-2' },
    'Reply',
  );
  const list = make('ul', { class: 'comments' });
  const form = make(
    'form',
    { class: 'markdown-textarea', id: 'markdown-form-1' },
    make(
      'div',
      { class: 'mb-3 row' },
      make(
        'div',
        { class: 'col-12' },
        make(
          'div',
          { class: 'rounded bg-light border' },
          make('div', { class: 'd-flex' }, tool('bold'), tool('fett'), tool('header')),
          slot,
        ),
      ),
      make(
        'div',
        { class: 'col-12 d-flex' },
        make('div', { class: 'flex-grow-1' }),
        make('button', { type: 'button', class: 'btn btn-sm btn-secondary ms-2' }, 'Preview'),
        button,
      ),
    ),
  );
  const box = make('div', { class: 'comment-form' }, form);
  const answered = make(
    'li',
    { class: 'comment list-unstyled' },
    make('article', { id: 'comment-11', class: 'details comment-node' }, person(commenter)),
    ...(comment ? [box] : []),
  );
  (root.querySelector('#app') ?? root).append(
    make(
      'nav',
      { id: 'navbar', class: 'navbar' },
      make(
        'div',
        { class: 'dropdown-menu' },
        make('a', { class: 'dropdown-item', href: '/u/sam_at_home' }, 'Profile'),
      ),
    ),
    make(
      'main',
      {},
      make(
        'div',
        { class: 'post-listing mt-2' },
        make('article', { class: 'row post-container' }, person(writer), ' first lake'),
      ),
      ...(comment ? [] : [box]),
      make('ul', { class: 'comments' }, answered),
      list,
    ),
  );
  return { slot, button, form: form as HTMLFormElement, list };
}

await start({
  editor: 'textarea',
  keys: keysOf(optionsOf(location.search), ['mod+enter']),
  label: 'Comment',
  attributes: {
    id: 'markdown-textarea-1',
    class: 'form-control border-0 rounded-top-0 rounded-bottom',
    rows: '2',
    required: '',
  },
  build,
});
