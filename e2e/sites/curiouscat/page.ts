/** CuriousCat: nothing but its addresses is known, so this is the plainest box and button. */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

const owner = location.pathname.split('/')[1] ?? '';

function build(root: HTMLElement): Parts {
  const slot = make('div');
  const button = make('button', { type: 'button' }, 'Send');
  const list = make('ul', {});
  root.append(
    make(
      'main',
      {},
      make('h1', {}, owner),
      make('div', { class: 'ask' }, slot, make('div', { class: 'actions' }, button)),
      list,
    ),
  );
  return { slot, button, list };
}

await start({
  editor: 'textarea',
  keys: keysOf(optionsOf(location.search), []),
  label: 'Type your question anonymously…',
  attributes: { rows: '4' },
  build,
});
