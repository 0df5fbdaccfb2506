/** Tellonym: a React page; all that public code shows is a box and a submit button under #root. */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

const owner = location.pathname.split('/')[1] ?? '';

function build(root: HTMLElement): Parts {
  const slot = make('div', { class: 'css-1x' });
  const button = make(
    'button',
    { type: 'submit', class: 'css-2y' },
    make('div', { class: 'css-3z' }, 'Send Tell'),
  );
  const list = make('ul', {});
  const form = make('form', { class: 'css-0w' }, slot, make('div', { class: 'css-4a' }, button));
  (root.querySelector('#root') ?? root).append(
    make('div', { class: 'css-5b' }, make('h1', {}, `@${owner}`), form, list),
  );
  return { slot, button, form: form as HTMLFormElement, list };
}

await start({
  editor: 'textarea',
  keys: keysOf(optionsOf(location.search), []),
  label: 'Write something nice…',
  attributes: { rows: '4' },
  build,
});
