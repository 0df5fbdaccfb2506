/**
 * Reddit: what opens the box is a custom element with a shadow root of its own. shreddit-composer has
 * another; it is made only once it stands in the page, and the editor and the button are its slotted
 * light-DOM children. The button submits the form around it. An answer (/…/comment/<id>/) is the
 * same, inside the comment it answers.
 */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';
import { opensOnPress } from '../habits.ts';

const [, , , , post, , , comment] = location.pathname.split('/');
const poster = post === '2lake12' ? 'sam_at_home' : 'juno_draws';
const commenter = comment === 'c2' ? 'sam_at_home' : 'juno_draws';

function withShadow(markup: string): CustomElementConstructor {
  return class extends HTMLElement {
    connectedCallback(): void {
      if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).innerHTML = markup;
    }
  };
}

customElements.define(
  'faceplate-textarea-input',
  withShadow('<label><span><slot></slot></span></label>'),
);

/** The page comes before its code: the composer stands there plain before it is made. */
function hydrate(): void {
  requestAnimationFrame(() => {
    if (customElements.get('shreddit-composer')) return;
    customElements.define('faceplate-form', class extends HTMLElement {});
    customElements.define(
      'shreddit-composer',
      withShadow(
        '<div class="composer"><slot name="rte"></slot>' +
          '<div class="toolbar"><slot name="cancel-button"></slot>' +
          '<slot name="submit-button"></slot></div></div>',
      ),
    );
  });
}

function build(root: HTMLElement): Parts {
  const slot = make('div', { slot: 'rte' });
  const button = make(
    'button',
    { type: 'submit', slot: 'submit-button' },
    make('span', { class: 'flex items-center justify-center' }, 'Comment'),
  );
  const list = make('ul', {});
  const composer = make(
    'shreddit-composer',
    {},
    slot,
    make('button', { type: 'button', slot: 'cancel-button' }, 'Cancel'),
    button,
  );
  const form = make('form', { action: '/svc/shreddit/create-comment' }, composer);
  const trigger = make(
    'faceplate-textarea-input',
    { 'data-testid': 'trigger-button' },
    'Join the conversation',
  );
  opensOnPress(trigger, make('faceplate-form', {}, form));
  trigger.addEventListener('click', hydrate);
  const host = make('comment-composer-host', {}, trigger);
  root.append(
    make(
      'shreddit-app',
      { 'user-logged-in': 'true' },
      make('rs-current-user', { 'display-name': 'sam_at_home' }),
      make(
        'shreddit-post',
        { author: poster, 'post-title': 'First lake of the year' },
        make('h1', {}, 'First lake of the year'),
      ),
      ...(comment ? [] : [host]),
      make(
        'shreddit-comment-tree',
        { id: 'comment-tree' },
        make(
          'shreddit-comment',
          { author: commenter, depth: '0' },
          make('p', {}, 'so still'),
          ...(comment ? [host] : []),
        ),
      ),
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
