/**
 * X: a reply box under a post, and the dialog of a new one, in a portal. The toolbar is a sibling
 * subtree of the editor, not around it, and its button is drawn anew as the box fills. A conversation
 * is a plain form, whose button is there only while the box holds text.
 */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';
import { drawnAnew, swapWhenFilled } from '../habits.ts';

const options = optionsOf(location.search);
const owner = location.pathname.split('/')[1] || 'juno_draws';

function press(testId: string, words: string, isEmpty: boolean): HTMLElement {
  return make(
    'button',
    {
      type: 'button',
      role: 'button',
      'data-testid': testId,
      ...(isEmpty ? { disabled: '', 'aria-disabled': 'true' } : {}),
    },
    make('div', { dir: 'ltr' }, make('span', {}, make('span', {}, words))),
  );
}

function header(): HTMLElement {
  return make(
    'header',
    { role: 'banner' },
    make(
      'nav',
      { role: 'navigation', 'aria-label': 'Primary' },
      make('a', { href: '/home', 'data-testid': 'AppTabBar_Home_Link' }, 'Home'),
      make(
        'a',
        { href: '/sam_at_home', 'data-testid': 'AppTabBar_Profile_Link', 'aria-label': 'Profile' },
        'Profile',
      ),
    ),
  );
}

/** The editor's subtree, and the toolbar's beside it. */
function writing(testId: string, words: string) {
  const slot = make('div', { 'data-testid': 'tweetTextarea_0RichTextInputContainer' });
  const holder = make('div', {});
  const button = drawnAnew(slot, holder, (isEmpty) => press(testId, words, isEmpty));
  const editor = make(
    'div',
    {},
    make('div', {}, make('div', { 'data-viewportview': 'true' }, slot)),
  );
  const tools = make(
    'nav',
    { role: 'navigation' },
    make('button', { type: 'button', 'aria-label': 'Add photos or video' }),
    make('button', { type: 'button', 'aria-label': 'Add emoji' }),
  );
  const toolbar = make('div', {}, make('div', { 'data-testid': 'toolBar' }, tools, holder));
  return { slot, button, editor, toolbar };
}

function reply(root: HTMLElement): Parts {
  const { slot, button, editor, toolbar } = writing('tweetButtonInline', 'Reply');
  const list = make('ul', { class: 'replies' });
  root.append(
    header(),
    make(
      'main',
      { role: 'main' },
      make(
        'div',
        { 'data-testid': 'primaryColumn' },
        make(
          'article',
          { 'data-testid': 'tweet', role: 'article' },
          make(
            'div',
            { 'data-testid': 'User-Name' },
            make('a', { href: `/${owner}`, role: 'link' }, owner, ` @${owner}`),
          ),
          make('div', { 'data-testid': 'tweetText', lang: 'en' }, 'new drawing, be honest'),
        ),
        make('div', { 'data-testid': 'inline_reply_offscreen' }, editor, toolbar),
        list,
      ),
    ),
  );
  return { slot, button, list };
}

function dialog(root: HTMLElement): Parts {
  const { slot, button, editor, toolbar } = writing('tweetButton', 'Post');
  const list = make('main', { role: 'main' });
  root.append(header(), list);
  document.body.append(
    make(
      'div',
      { id: 'layers' },
      make(
        'div',
        { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'modal-header' },
        make(
          'div',
          {},
          make('button', { type: 'button', 'data-testid': 'app-bar-close', 'aria-label': 'Close' }),
          make('h2', { id: 'modal-header' }),
        ),
        make('div', {}, editor, toolbar),
      ),
    ),
  );
  return { slot, button, list };
}

function conversation(root: HTMLElement): Parts {
  const slot = make('div', {});
  const list = make('ul', { 'data-testid': 'dm-message-list' });
  const button = make('button', {
    type: 'button',
    'data-testid': 'dm-composer-send-button',
    'aria-label': 'Send',
  });
  const none = make('div', {});
  const form = make(
    'form',
    { 'data-testid': 'dm-composer-form' },
    make('button', { type: 'button', 'aria-label': 'Add media' }),
    slot,
    none,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  swapWhenFilled(form, none, button);
  root.append(header(), make('main', { role: 'main' }, list, form));
  return { slot, button, list };
}

const draft = { editor: 'draft-js', label: 'Post text', keys: ['mod+enter'] } as const;
const attributes = {
  'data-testid': 'tweetTextarea_0',
  role: 'textbox',
  'aria-multiline': 'true',
};
const kinds = {
  reply: { ...draft, build: reply, attributes },
  dialog: { ...draft, build: dialog, attributes },
  conversation: {
    editor: 'textarea',
    label: 'Message',
    keys: ['enter'],
    build: conversation,
    attributes: { 'data-testid': 'dm-composer-textarea' },
  },
} as const;
const { keys, ...kind } =
  kinds[owner === 'compose' ? 'dialog' : owner === 'i' ? 'conversation' : 'reply'];

await start({ ...kind, keys: keysOf(options, keys) });
