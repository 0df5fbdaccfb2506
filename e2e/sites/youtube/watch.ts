/**
 * YouTube: ytd-commentbox, a custom element with its editor and button in the light DOM. A live video
 * (?v=live…) has its chat beside it, in a frame.
 */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

customElements.define('ytd-commentbox', class extends HTMLElement {});
customElements.define('ytd-button-renderer', class extends HTMLElement {});

const video = optionsOf(location.search).get('v') ?? '';
const owner = video.endsWith('-sam') ? 'sam_at_home' : 'juno_draws';

function chat(): HTMLElement {
  const src = `/live_chat?v=${video}`;
  return make('ytd-live-chat-frame', { id: 'chat' }, make('iframe', { id: 'chatframe', src }));
}

function build(root: HTMLElement): Parts {
  const slot = make('yt-formatted-string', { id: 'contenteditable-textarea' });
  const button = make(
    'button',
    { class: 'yt-spec-button-shape-next', 'aria-label': 'Comment' },
    make('div', { class: 'yt-spec-button-shape-next__button-text-content' }, 'Comment'),
    make('yt-touch-feedback-shape', {}),
  );
  const list = make('ul', { id: 'contents' });
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
          make(
            'ytd-comment-simplebox-renderer',
            {},
            make(
              'ytd-commentbox',
              { id: 'commentbox' },
              make('div', { id: 'main' }, make('div', { id: 'input-container' }, slot)),
              make(
                'div',
                { id: 'footer' },
                make(
                  'div',
                  { id: 'buttons' },
                  make('ytd-button-renderer', { id: 'submit-button' }, button),
                ),
              ),
            ),
          ),
          list,
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
