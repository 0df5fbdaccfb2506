/**
 * LinkedIn: comments in TipTap and, on older pages, in Quill; the share box in a dialog; a
 * conversation. The button of a comment says "Comment".
 */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

const options = optionsOf(location.search);
const [room = '', slug = ''] = location.pathname.split('/').filter(Boolean);
const owner =
  room === 'posts'
    ? slug.split('_')[0]
    : location.pathname.endsWith(':1002/')
      ? 'sam-at-home'
      : 'juno-draws';

function actor(): HTMLElement {
  return make(
    'div',
    { class: 'update-components-actor' },
    make('a', { href: `/in/${owner}?miniProfile=1` }, owner ?? ''),
  );
}

function comment(root: HTMLElement): Parts {
  const slot = make('div', {});
  const list = make('div', { 'data-view-name': 'comment-list' });
  const button = make('button', { 'data-view-name': 'comment-post' }, make('span', {}, 'Comment'));
  root.append(
    make(
      'main',
      {},
      make(
        'div',
        { 'data-urn': 'urn:li:activity:1' },
        actor(),
        make('p', {}, 'what a frozen lake taught me'),
        // Opens the box, and bears the same name as the button that sends.
        make('div', {}, make('button', { 'data-view-name': 'feed-comment-button' }, 'Comment')),
        make(
          'div',
          { 'data-view-name': 'comment-box' },
          make('div', {}, slot),
          make('div', {}, make('button', { 'aria-label': 'Open Emoji Keyboard' }, '☺'), button),
        ),
        list,
      ),
    ),
  );
  return { slot, button, list };
}

function olderComment(root: HTMLElement): Parts {
  const slot = make('div', { class: 'editor-content ql-container' });
  const list = make('div', { class: 'comments-comment-list' });
  const button = make(
    'button',
    { class: 'comments-comment-box__submit-button--cr artdeco-button', type: 'button' },
    make('span', { class: 'artdeco-button__text' }, 'Comment'),
  );
  const form = make(
    'form',
    { class: 'comments-comment-box__form' },
    make('div', { class: 'comments-comment-texteditor' }, slot),
    make('div', { class: 'display-flex' }, button),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  root.append(
    make(
      'div',
      { class: 'feed-shared-update-v2', 'data-urn': 'urn:li:activity:2' },
      actor(),
      make('p', {}, 'what a frozen lake taught me'),
      make('div', { class: 'comments-comment-box comments-comment-box--cr' }, form),
      list,
    ),
  );
  return { slot, button, list };
}

function share(root: HTMLElement): Parts {
  const slot = make('div', { class: 'editor-container' });
  const list = make('main', {});
  const button = make(
    'button',
    { class: 'share-actions__primary-action artdeco-button', type: 'button' },
    make('span', { class: 'artdeco-button__text' }, 'Post'),
  );
  root.append(list);
  document.body.append(
    make(
      'div',
      { class: 'artdeco-modal', role: 'dialog' },
      make('button', { 'aria-label': 'Dismiss', type: 'button' }, '×'),
      make(
        'div',
        { class: 'share-box' },
        make('div', { class: 'share-creation-state__text-editor' }, slot),
        make(
          'div',
          { class: 'share-box-footer' },
          make('button', { 'aria-label': 'Schedule post', type: 'button' }, '◷'),
          button,
        ),
      ),
    ),
  );
  return { slot, button, list };
}

function conversation(root: HTMLElement): Parts {
  const slot = make('div', { class: 'msg-form__msg-content-container' });
  const list = make('ul', { class: 'msg-s-message-list-content' });
  const button = make(
    'button',
    { class: 'msg-form__send-button artdeco-button', type: 'submit' },
    'Send',
  );
  const form = make(
    'form',
    { class: 'msg-form' },
    slot,
    make(
      'footer',
      { class: 'msg-form__footer' },
      make('button', { type: 'button', 'aria-label': 'Attach an image' }, '▣'),
      button,
    ),
  );
  root.append(make('main', {}, list, form));
  return { slot, button, form: form as HTMLFormElement, list };
}

const send: 'mod+enter'[] = ['mod+enter'];
const { build, editor, keys, attributes } =
  room === 'messaging'
    ? {
        build: conversation,
        editor: 'plain' as const,
        keys: ['enter' as const],
        attributes: { class: 'msg-form__contenteditable' },
      }
    : room === 'posts'
      ? { build: olderComment, editor: 'quill' as const, keys: send, attributes: {} }
      : slug === ''
        ? { build: share, editor: 'quill' as const, keys: [], attributes: {} }
        : { build: comment, editor: 'tiptap' as const, keys: send, attributes: {} };

await start({
  editor,
  keys: keysOf(options, keys),
  label: room === 'messaging' ? 'Write a message…' : 'Text editor for creating content',
  attributes,
  build,
});
