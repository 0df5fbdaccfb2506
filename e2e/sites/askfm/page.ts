/** Ask.fm: a Rails form over a profile; the button is an input. Enter is a new line. */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

const owner = location.pathname.split('/')[1] ?? '';

function build(root: HTMLElement): Parts {
  const slot = make('div', { class: 'textareaWrap' });
  const button = make('input', { type: 'submit', name: 'commit', value: 'Ask', class: 'btn-ask' });
  const list = make('ul', {});
  const form = make(
    'form',
    { action: `/${owner}/questions/create`, method: 'post', 'accept-charset': 'UTF-8' },
    slot,
    make(
      'label',
      {},
      make('input', { type: 'checkbox', name: 'question[force_anonymous]', value: '1' }),
      'Ask anonymously',
    ),
    button,
  );
  root.append(
    make('header', {}, make('a', { href: '/account/wall' }, 'Home')),
    make('section', { class: 'profile' }, make('h1', {}, owner), form, list),
  );
  return { slot, button, form: form as HTMLFormElement, list };
}

await start({
  editor: 'textarea',
  keys: keysOf(optionsOf(location.search), []),
  label: 'What, when, why… ask',
  attributes: { name: 'question[question_text]', rows: '3', maxlength: '300' },
  build,
});
