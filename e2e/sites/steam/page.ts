/**
 * Steam: a one-line box that grows, in no form. What sends is a span, shown once the box has been
 * focused, after a link that explains formatting. Enter is a new line.
 */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

const owner = location.pathname.split('/')[2] ?? '';
const thread = 'commentthread_Profile_1001_0';

function build(root: HTMLElement): Parts {
  const slot = make('div', { class: 'commentthread_entry_quotebox' });
  const button = make(
    'span',
    { class: 'btn_green_white_innerfade btn_small', id: `${thread}_submit` },
    make('span', {}, 'Post Comment'),
  );
  const links = make(
    'div',
    { class: 'commentthread_entry_submitlink', style: 'display: none' },
    make('a', { class: 'btn_grey_black btn_small_thin', href: '#help' }, 'Formatting help'),
    make('span', { class: 'emoticon_container' }, make('span', { class: 'emoticon_button small' })),
    button,
  );
  slot.addEventListener('focusin', () => {
    links.style.display = '';
  });
  slot.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    target.style.height = 'auto';
    target.style.height = `${target.scrollHeight}px`;
  });
  const list = make('ul', { class: 'commentthread_comments', id: `${thread}_posts` });
  root.append(
    make(
      'div',
      { id: 'global_actions' },
      make('a', {
        class: 'user_avatar playerAvatar',
        href: 'https://steamcommunity.com/id/sam_at_home/',
      }),
    ),
    make('div', { class: 'profile_header' }, owner),
    make(
      'div',
      { class: 'commentthread_area', id: `${thread}_area` },
      make('div', { class: 'commentthread_entry', id: `${thread}_entry` }, slot, links),
      list,
    ),
  );
  return { slot, button, list };
}

await start({
  editor: 'textarea',
  keys: keysOf(optionsOf(location.search), []),
  label: 'Add a comment',
  attributes: {
    class: 'commentthread_textarea',
    id: `${thread}_textarea`,
    style: 'overflow: hidden',
  },
  build,
});
