/**
 * Mastodon: a React textarea in a form whose submit button stands far below. Ctrl+Enter calls the
 * handler itself, with no submit event. An answer quotes its post above the box; ?visibility=direct
 * makes the same box private, which only an icon says.
 */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

const options = optionsOf(location.search);
const answered = /^\/(@[^/]+)\/\d+/.exec(location.pathname)?.[1];

const icon = (name: string) => make('span', { class: `icon icon-${name}`, 'aria-hidden': 'true' });

function replyIndicator(account: string): HTMLElement {
  return make(
    'div',
    { class: 'reply-indicator' },
    make('div', { class: 'reply-indicator__line' }),
    make('a', { href: `/${account}`, class: 'detailed-status__display-avatar' }),
    make(
      'div',
      { class: 'reply-indicator__main' },
      make(
        'a',
        { href: `/${account}`, class: 'detailed-status__display-name' },
        make(
          'span',
          { class: 'display-name' },
          make('strong', { class: 'display-name__html' }, 'lake days'),
          make('span', { class: 'display-name__account' }, account),
        ),
      ),
      make('div', { class: 'reply-indicator__content translate' }, 'new drawing, be honest'),
    ),
  );
}

function build(root: HTMLElement): Parts {
  const holder = root.querySelector('#mastodon') ?? root;
  const slot = make('div', { class: 'autosuggest-textarea' });
  const button = make('button', { type: 'submit', class: 'button button--compact' }, 'Post');
  const list = make('ul', { class: 'item-list', role: 'feed' });
  const direct = options.get('visibility') === 'direct';
  const visibility = make(
    'button',
    { type: 'button', class: 'dropdown-button', title: 'Change post privacy' },
    icon(direct ? 'at' : 'globe'),
    make('span', { class: 'dropdown-button__label' }, direct ? 'Private mention' : 'Public'),
  );
  const form = make(
    'form',
    { class: 'compose-form' },
    ...(answered ? [replyIndicator(answered)] : []),
    make(
      'div',
      { class: 'navigation-bar' },
      make(
        'div',
        { class: 'account account--minimal' },
        make('a', { href: '/@sam_at_home', class: 'account__display-name' }, 'sam'),
      ),
    ),
    make(
      'div',
      { class: 'compose-form__highlightable' },
      make(
        'div',
        { class: 'compose-form__scrollable' },
        make('div', { class: 'compose-form__dropdowns' }, visibility),
        slot,
      ),
      make(
        'div',
        { class: 'compose-form__footer' },
        make(
          'div',
          { class: 'compose-form__actions' },
          make('div', { class: 'compose-form__buttons' }, icon('paperclip'), icon('tasks')),
          make('div', { class: 'compose-form__submit' }, button),
        ),
      ),
    ),
  );
  holder.append(
    make(
      'div',
      { class: 'ui', tabindex: '-1' },
      make(
        'div',
        { class: 'columns-area__panels' },
        make('div', { class: 'compose-panel' }, form),
        make(
          'main',
          { class: 'columns-area__panels__main' },
          make(
            'form',
            { class: 'search' },
            make('input', { class: 'search__input', type: 'text', 'aria-label': 'Search' }),
          ),
          list,
        ),
      ),
    ),
  );
  return { slot, button, form: form as HTMLFormElement, list };
}

await start({
  editor: 'textarea',
  keys: keysOf(options, ['mod+enter']),
  label: 'What’s on your mind?',
  attributes: {
    class: 'autosuggest-textarea__textarea',
    dir: 'auto',
    'aria-autocomplete': 'list',
    lang: 'en',
  },
  build,
});
