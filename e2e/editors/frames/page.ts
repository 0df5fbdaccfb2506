/**
 * A composer in a frame: `frame=same` at an address of the same site, `frame=nested` in a frame within
 * such a frame, `frame=blank` in a frame without an address, which the page fills itself;
 * `frame=foreign` of another site; `frame=editor` only the box in a frame, and its button in the page.
 * `frame=opened` in this page, after document.open(). `size=small`: too low for anything but a line.
 */
import { make, optionsOf } from '../page.ts';

window.__posts = [];
window.__sends = 0;

/** A textarea and a button in any document, wired from here. */
function composerIn(doc: Document): void {
  const field = doc.createElement('textarea');
  field.rows = 1;
  field.setAttribute('aria-label', 'Add a comment');
  const button = doc.createElement('button');
  button.type = 'button';
  button.textContent = 'Post';
  const box = doc.createElement('div');
  box.className = 'composer';
  box.append(field, button);
  doc.body.append(box);
  const send = (how: 'click' | 'key') => {
    window.__sends += 1;
    if (field.value.trim() === '') return;
    window.__posts.push({ text: field.value, how });
    field.value = '';
  };
  button.addEventListener('click', () => send('click'));
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send('key');
  });
  window.__composer = { read: () => field.value, empty: () => {} };
}

/** An editor of the older kind: an editable page in a frame, with a form and a button around that. */
function editorIn(frame: HTMLIFrameElement, form: HTMLFormElement): void {
  const doc = frame.contentDocument;
  if (!doc) return;
  doc.body.contentEditable = 'true';
  window.__composer = { read: () => doc.body.innerText.trim(), empty: () => {} };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.__sends += 1;
    const text = window.__composer.read();
    if (text !== '') window.__posts.push({ text, how: 'submit' });
    doc.body.textContent = '';
  });
  doc.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey) form.requestSubmit();
  });
}

const options = optionsOf(location.search);
const kind = options.get('frame');
const sources: Readonly<Record<string, string>> = {
  same: '/lake?editor=textarea',
  nested: '/lake?page=frames&frame=same',
  foreign: 'https://discord.com/channels/12/34?editor=textarea',
};
if (kind === 'opened') {
  // Once loaded: a browser takes an earlier one for a broken navigation.
  await new Promise((loaded) => {
    if (document.readyState === 'complete') loaded(undefined);
    else window.addEventListener('load', loaded, { once: true });
  });
  const { __posts, __sends } = window;
  document.open();
  document.write('<!doctype html><title>Opened anew</title><body>');
  document.close();
  Object.assign(window, { __posts, __sends });
  composerIn(document);
} else {
  const height = options.get('size') === 'small' ? '90' : '300';
  const frame = make('iframe', { width: '600', height, title: 'Comments' }) as HTMLIFrameElement;
  const src = sources[kind ?? ''];
  if (src !== undefined) frame.src = src;
  const form = make('form', { class: 'composer', action: '/comments' }, frame) as HTMLFormElement;
  document.body.append(kind === 'editor' ? form : frame);
  if (kind === 'editor') {
    form.append(make('button', { type: 'submit' }, 'Post'));
    editorIn(frame, form);
  }
  if (kind === 'blank' && frame.contentDocument) composerIn(frame.contentDocument);
}
document.documentElement.dataset.ready = 'true';
