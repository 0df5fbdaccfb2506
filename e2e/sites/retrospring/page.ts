/**
 * Retrospring: a question box with no form. Its script listens for the button's click, and for
 * Ctrl+Enter, which presses the button for you.
 */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

const owner = location.pathname.split('/')[1]?.replace('@', '') ?? '';
const keys = keysOf(optionsOf(location.search), ['mod+enter']);

function build(root: HTMLElement): Parts {
  const slot = make('div');
  const button = make(
    'button',
    { type: 'button', class: 'btn btn-primary', name: 'qb-ask', 'data-promote': 'false' },
    'Ask',
  );
  slot.addEventListener('keydown', (event) => {
    if (keys.includes('mod+enter') && event.keyCode === 13 && (event.ctrlKey || event.metaKey)) {
      button.click();
    }
  });
  const list = make('ul', {});
  root.append(
    make(
      'nav',
      { class: 'navbar' },
      make(
        'div',
        { class: 'dropdown-menu' },
        make('h6', { class: 'dropdown-header' }, 'sam_at_home'),
        make('a', { class: 'dropdown-item', href: '/@sam_at_home' }, 'View profile'),
      ),
    ),
    make(
      'div',
      { class: 'card' },
      make('div', { class: 'card-header' }, `Ask ${owner}`),
      make(
        'div',
        { class: 'card-body' },
        make(
          'div',
          { id: 'question-box', 'data-controller': 'character-count' },
          slot,
          make(
            'div',
            { class: 'row' },
            make(
              'div',
              { class: 'col-6' },
              make('label', {}, make('input', { name: 'qb-anonymous', type: 'checkbox' }), 'Hide'),
            ),
            make(
              'div',
              { class: 'col-6' },
              make(
                'p',
                { class: 'pull-right' },
                make('span', { class: 'text-muted' }, '512'),
                make('input', { name: 'qb-to', type: 'hidden', value: '1' }),
                button,
              ),
            ),
          ),
        ),
      ),
    ),
    list,
  );
  return { slot, button, list };
}

await start({
  editor: 'textarea',
  keys: [],
  label: 'Type your question here…',
  attributes: { class: 'form-control', name: 'qb-question' },
  build,
});
