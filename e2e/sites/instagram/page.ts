/**
 * Instagram: a comment under a photo. A textarea in a form whose "Post" is a div, no real button;
 * with ?post=submit the form has a submit button, which some layouts do. The textarea that comes with
 * the page is replaced by another the first time it gets the focus.
 */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

const options = optionsOf(location.search);
const owner = location.pathname.startsWith('/p/') ? 'juno.draws' : location.pathname.split('/')[1];

const label = 'Add a comment…';

/** What the page came with, until somebody wants to write. */
function untilFocused(slot: HTMLElement): HTMLElement {
  const first = make('textarea', { 'aria-label': label, placeholder: label, autocomplete: 'off' });
  const holder = make('div', {}, first);
  first.addEventListener('focus', () => {
    holder.replaceChildren(slot);
    slot.querySelector('textarea')?.focus();
  });
  return holder;
}

function build(root: HTMLElement): Parts {
  const slot = make('div');
  const button =
    options.get('post') === 'submit'
      ? make('button', { type: 'submit' }, 'Post')
      : make('div', { role: 'button', tabindex: '0' }, 'Post');
  const list = make('ul', {});
  const form = make(
    'form',
    { method: 'POST' },
    make('div', {}, untilFocused(slot), make('div', {}, button)),
  );
  root.append(
    make(
      'nav',
      {},
      make(
        'a',
        { href: '/sam.at.home/', role: 'link' },
        make('img', { alt: "sam.at.home's profile picture", width: '24', height: '24' }),
        'Profile',
      ),
    ),
    make(
      'main',
      { role: 'main' },
      make(
        'article',
        { role: 'presentation' },
        make('header', {}, make('a', { href: `/${owner}/`, role: 'link' }, owner ?? '')),
        make('p', {}, 'sketchbook, page 12'),
        list,
        make('section', {}, form),
      ),
    ),
  );
  return { slot, button, form: form as HTMLFormElement, list };
}

await start({
  editor: 'textarea',
  keys: keysOf(options, ['enter']),
  label,
  attributes: { autocomplete: 'off', autocorrect: 'off' },
  build,
});
