/**
 * Instagram: a comment under a photo. A textarea in a form whose "Post" is a div, no real button;
 * with ?post=submit the form has a submit button, which some layouts do. The textarea that comes with
 * the page is replaced by another the first time it gets the focus. A conversation, whose button is
 * there only while the box holds text; and the caption of a new post, in a portal beside the page.
 */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';
import { swapWhenFilled } from '../habits.ts';

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

function comment(root: HTMLElement): Parts {
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

function press(...children: readonly (Node | string)[]): HTMLElement {
  return make('div', { role: 'button', tabindex: '0' }, ...children);
}

function icon(label: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('aria-label', label);
  svg.setAttribute('role', 'img');
  svg.setAttribute('width', '24');
  svg.setAttribute('height', '24');
  return svg;
}

function conversation(root: HTMLElement): Parts {
  const slot = make('div');
  const list = make('div', { role: 'grid', 'aria-label': 'Messages in conversation with Juno' });
  const send = press(icon('Send'));
  const voice = make('div', {}, press(icon('Voice Clip')), press(icon('Like')));
  const row = make(
    'div',
    {},
    press(icon('Choose an emoji')),
    make('div', {}, make('div', {}, slot)),
    voice,
  );
  swapWhenFilled(row, voice, send);
  root.append(make('main', { role: 'main' }, make('section', {}, list, row)));
  return { slot, button: send, list };
}

function caption(root: HTMLElement): Parts {
  const slot = make('div');
  const list = make('main', { role: 'main' });
  const button = press('Share');
  root.append(list);
  document.body.append(
    make(
      'div',
      { class: 'x1n2onr6' },
      make(
        'div',
        { role: 'dialog', 'aria-label': 'Create new post' },
        make('header', {}, make('h1', {}, 'Create new post'), make('div', {}, button)),
        make(
          'div',
          {},
          make('img', { alt: '', width: '120', height: '120' }),
          make('div', {}, slot, press(icon('Emoji'))),
          make('div', {}, press('Add location'), press('Accessibility')),
        ),
      ),
    ),
  );
  return { slot, button, list };
}

const lexical = { editor: 'lexical', attributes: {} } as const;
const kinds = {
  comment: {
    build: comment,
    editor: 'textarea',
    keys: ['enter'],
    label,
    attributes: { autocomplete: 'off', autocorrect: 'off' },
  },
  conversation: { ...lexical, build: conversation, keys: ['enter'], label: 'Message' },
  caption: { ...lexical, build: caption, keys: [], label: 'Write a caption...' },
} as const;
const { keys, ...kind } =
  kinds[
    location.pathname.startsWith('/direct/')
      ? 'conversation'
      : location.pathname.startsWith('/create/')
        ? 'caption'
        : 'comment'
  ];

await start({ ...kind, keys: keysOf(options, keys) });
