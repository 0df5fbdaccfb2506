/** Quora: every button is the same wrapper, and answers to the pointer, not to the click. */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

function wrapper(words: string): HTMLElement {
  return make(
    'button',
    { class: 'q-click-wrapper qu-display--inline-flex', type: 'button', tabindex: '0' },
    make('div', { class: 'q-flex' }, make('div', { class: 'q-text' }, words)),
  );
}

function build(root: HTMLElement): Parts {
  const slot = make('div', { class: 'q-box editor_wrapper' });
  const list = make('div', { class: 'q-box' });
  const seen = wrapper('Add comment');
  const sends = make('span');
  seen.addEventListener('pointerup', () => sends.click());
  root.append(
    make(
      'header',
      {},
      make('input', { type: 'text', placeholder: 'Search Quora' }),
      make('a', { href: '/profile/Sam-Lake' }, 'Sam'),
    ),
    make(
      'div',
      { class: 'q-box' },
      make('h1', {}, 'Why do lakes freeze from the top?'),
      make('div', {}, wrapper('Upvote'), wrapper('Share')),
      make(
        'div',
        { class: 'q-box' },
        make('div', { class: 'q-flex' }, make('div', { class: 'q-box' }, slot), seen),
      ),
      list,
    ),
  );
  return { slot, button: sends, list };
}

await start({
  editor: 'plain',
  keys: keysOf(optionsOf(location.search), []),
  label: '',
  attributes: { class: 'doc empty', 'data-placeholder': 'Add a comment...' },
  build,
});
