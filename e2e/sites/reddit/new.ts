/**
 * Reddit: shreddit-composer has an open shadow root; the editor and the button are slotted
 * light-DOM children, and the button submits the form around it.
 */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

customElements.define('faceplate-form', class extends HTMLElement {});
customElements.define(
  'shreddit-composer',
  class extends HTMLElement {
    connectedCallback(): void {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML =
        '<div class="composer"><slot name="rte"></slot>' +
        '<div class="toolbar"><slot name="cancel-button"></slot>' +
        '<slot name="submit-button"></slot></div></div>';
    }
  },
);

function build(root: HTMLElement): Parts {
  const slot = make('div', { slot: 'rte' });
  const button = make(
    'button',
    { type: 'submit', slot: 'submit-button' },
    make('span', { class: 'flex items-center justify-center' }, 'Comment'),
  );
  const list = make('ul', { id: 'comment-tree' });
  const composer = make(
    'shreddit-composer',
    {},
    slot,
    make('button', { type: 'button', slot: 'cancel-button' }, 'Cancel'),
    button,
  );
  const form = make('form', { action: '/svc/shreddit/create-comment' }, composer);
  root.append(
    make(
      'shreddit-app',
      { 'user-logged-in': 'true' },
      make('rs-current-user', { 'display-name': 'sam_at_home' }),
      make(
        'shreddit-post',
        { author: 'juno_draws', 'post-title': 'First lake of the year' },
        make('h1', {}, 'First lake of the year'),
      ),
      make('comment-composer-host', {}, make('faceplate-form', {}, form)),
      list,
    ),
  );
  return { slot, button, form: form as HTMLFormElement, list };
}

await start({
  editor: 'lexical',
  keys: keysOf(optionsOf(location.search), ['mod+enter']),
  label: 'Join the conversation',
  build,
});
