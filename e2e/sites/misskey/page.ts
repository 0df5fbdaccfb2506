/**
 * Misskey: the note form over the page, its button in the head above the textarea, classes hashed,
 * words translated. The note being answered is drawn inside the form (/notes/<who>).
 */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

const answered = /^\/notes\/([a-z_]+)/.exec(location.pathname)?.[1];

const icon = (name: string) => make('i', { class: `ti ti-${name}` });
const round = (name: string) => make('button', { class: '_button xQ9z' }, icon(name));

function note(user: string): HTMLElement {
  return make(
    'div',
    { class: 'xkLm2' },
    make('a', { class: '_noSelect xAv4', href: `/@${user}` }),
    make('div', { class: 'xMain' }, make('a', { class: 'xName', href: `/@${user}` }, user), ' 湖'),
  );
}

function build(root: HTMLElement): Parts {
  const slot = make('div', { class: 'xTe3' });
  const button = make(
    'button',
    { class: '_button xSub7', 'data-cy-open-post-form-submit': '' },
    make('div', { class: 'xIn' }, '返信', icon(answered ? 'arrow-back-up' : 'send')),
  );
  const list = make('ul', { class: 'xTl' });
  const form = make(
    'div',
    { class: 'xRoot9' },
    make(
      'header',
      { class: 'xHd' },
      make('div', { class: 'xHl' }, round('x')),
      make('div', { class: 'xHr' }, round('world'), round('rocket'), round('dots'), button),
    ),
    ...(answered ? [note(answered)] : []),
    slot,
    make(
      'footer',
      { class: 'xFt' },
      make('div', {}, round('photo-plus'), round('chart-arrows'), round('eye-off')),
      make('div', {}, round('mood-happy')),
    ),
  );
  root.append(
    make(
      'div',
      { id: 'misskey_app' },
      make('main', {}, make('a', { href: '/@sam_at_home' }, 'sam'), list),
      make('div', { class: 'xModal' }, make('div', { class: 'xBg' }), form),
    ),
  );
  return { slot, button, list };
}

await start({
  editor: 'textarea',
  keys: keysOf(optionsOf(location.search), ['mod+enter']),
  label: '何かありましたか？',
  attributes: { 'data-cy-post-form-text': '', class: 'xTxt5' },
  build,
});
