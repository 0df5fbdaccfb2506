/**
 * YouTube: ytd-commentbox, a custom element with its editor and button in the light DOM. It is there
 * only once its placeholder was pressed, and goes again with the comment; an answer somewhere below
 * is a second one with the same ids. A live video (?v=live…) has its chat beside it, in a frame.
 */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';
import { drawnAnew, opensOnPress } from '../habits.ts';

customElements.define('ytd-commentbox', class extends HTMLElement {});
customElements.define('ytd-button-renderer', class extends HTMLElement {});

const video = optionsOf(location.search).get('v') ?? '';
const owner = video.endsWith('-sam') ? 'sam_at_home' : 'juno_draws';

function chat(): HTMLElement {
  const src = `/live_chat?v=${video}`;
  return make('ytd-live-chat-frame', { id: 'chat' }, make('iframe', { id: 'chatframe', src }));
}

/** The button is drawn anew by its renderer, and does nothing while there is nothing to send. */
function press(label: string, isEmpty: boolean): HTMLElement {
  return make(
    'button',
    {
      class: 'yt-spec-button-shape-next',
      'aria-label': label,
      'aria-disabled': String(isEmpty),
      ...(isEmpty ? { disabled: '' } : {}),
    },
    make('div', { class: 'yt-spec-button-shape-next__button-text-content' }, label),
    make('yt-touch-feedback-shape', {}),
  );
}

function box(slot: HTMLElement, submit: HTMLElement): HTMLElement {
  return make(
    'ytd-commentbox',
    { id: 'commentbox' },
    make(
      'div',
      { id: 'main' },
      make('div', { id: 'input-container' }, make('yt-user-mention-autosuggest-input', {}, slot)),
    ),
    make(
      'div',
      { id: 'footer' },
      make(
        'div',
        { id: 'buttons' },
        make(
          'ytd-button-renderer',
          { id: 'cancel-button' },
          make('button', { 'aria-label': 'Cancel' }, 'Cancel'),
        ),
        submit,
      ),
    ),
  );
}

/** An answer begun under somebody's comment, and left empty. */
function answer(): HTMLElement {
  const editor = make('div', {
    id: 'contenteditable-root',
    contenteditable: 'true',
    'aria-label': 'Add a reply...',
  });
  const slot = make('yt-formatted-string', { id: 'contenteditable-textarea' }, editor);
  const submit = make('ytd-button-renderer', { id: 'submit-button' }, press('Reply', true));
  return make(
    'ytd-comment-thread-renderer',
    {},
    make('div', { id: 'content-text' }, 'so still'),
    make('ytd-comment-replies-renderer', {}, box(slot, submit)),
  );
}

function build(root: HTMLElement): Parts {
  const slot = make('yt-formatted-string', { id: 'contenteditable-textarea' });
  const submit = make('ytd-button-renderer', { id: 'submit-button' });
  const button = drawnAnew(slot, submit, (isEmpty) => press('Comment', isEmpty));
  const list = make('ul', {});
  const placeholder = make(
    'div',
    { id: 'placeholder-area' },
    make(
      'yt-formatted-string',
      { id: 'simplebox-placeholder', role: 'textbox', tabindex: '0' },
      'Add a comment...',
    ),
  );
  const opened = box(slot, submit);
  opensOnPress(placeholder, opened);
  new MutationObserver(() => opened.replaceWith(placeholder)).observe(list, { childList: true });
  root.append(
    make(
      'ytd-app',
      {},
      make(
        'div',
        { id: 'masthead' },
        make(
          'form',
          { action: '/results', role: 'search' },
          make('input', { name: 'search_query', 'aria-label': 'Search', type: 'text' }),
        ),
        make('button', { id: 'avatar-btn', 'aria-label': 'Account menu' }, 'S'),
      ),
      make(
        'ytd-watch-flexy',
        {},
        make('h1', {}, 'Drawing a lake in ten minutes'),
        ...(video.startsWith('live') ? [chat()] : []),
        make('ytd-video-owner-renderer', {}, make('a', { href: `/@${owner}` }, owner)),
        make(
          'ytd-comments',
          { id: 'comments' },
          make('ytd-comment-simplebox-renderer', {}, placeholder),
          make('div', { id: 'contents' }, answer(), list),
        ),
      ),
    ),
  );
  return { slot, button, list };
}

await start({
  editor: 'plain',
  keys: keysOf(optionsOf(location.search), ['mod+enter']),
  label: 'Add a comment...',
  attributes: { id: 'contenteditable-root', class: 'style-scope yt-formatted-string' },
  build,
});
