/**
 * Old Reddit: plain forms with inline handlers; the button says "save". An answer's form is copied
 * into the comment it answers (/r/<sub>/comments/<post>/<title>/<comment>).
 */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

const [, , , , post, , comment] = location.pathname.split('/');
const poster = post === '2lake' ? 'sam_at_home' : 'juno_draws';
const commenter = comment === 'c2' ? 'sam_at_home' : 'juno_draws';

function build(root: HTMLElement): Parts {
  const slot = make('div', { class: 'md' });
  const button = make('button', { type: 'submit', class: 'save' }, 'save');
  const list = make('ul', {});
  const form = make(
    'form',
    { action: '#', class: 'usertext cloneable warn-on-unload' },
    make('input', { type: 'hidden', name: 'thing_id', value: 't3_1lake' }),
    make(
      'div',
      { class: 'usertext-edit md-container' },
      slot,
      make(
        'div',
        { class: 'bottom-area' },
        make(
          'span',
          { class: 'help-toggle toggle' },
          make('a', { class: 'option active', href: '#help' }, 'formatting help'),
        ),
        make(
          'div',
          { class: 'usertext-buttons' },
          button,
          make('button', { type: 'button', class: 'cancel', style: 'display: none' }, 'cancel'),
        ),
      ),
    ),
  );
  root.append(
    make(
      'div',
      { id: 'header' },
      make(
        'div',
        { id: 'header-bottom-right' },
        make(
          'span',
          { class: 'user' },
          make('a', { href: 'https://old.reddit.com/user/sam_at_home/' }, 'sam_at_home'),
        ),
      ),
    ),
    make(
      'div',
      { class: 'content', role: 'main' },
      make(
        'div',
        { id: 'siteTable', class: 'sitetable linklisting' },
        make('div', { class: 'thing link', 'data-author': poster }, 'First lake of the year'),
      ),
      make(
        'div',
        { class: 'commentarea' },
        ...(comment ? [] : [form]),
        make(
          'div',
          { class: 'sitetable nestedlisting' },
          make(
            'div',
            { class: 'thing comment', 'data-author': commenter },
            make('div', { class: 'entry' }, make('p', {}, 'so still')),
            make('div', { class: 'child' }, ...(comment ? [form] : [])),
          ),
        ),
        list,
      ),
    ),
  );
  return { slot, button, form: form as HTMLFormElement, list };
}

await start({
  editor: 'textarea',
  keys: keysOf(optionsOf(location.search), []),
  label: '',
  attributes: { name: 'text', rows: '1', cols: '1', 'data-event-action': 'comment' },
  build,
});
