/**
 * A composer in a frame: `frame=same` at an address of the same site, `frame=blank` in a frame
 * without one, which the page fills itself; `frame=opened` in this page, after document.open().
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

const kind = optionsOf(location.search).get('frame');
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
  const frame = make('iframe', { width: '600', height: '300', title: 'Comments' });
  if (kind === 'same') frame.setAttribute('src', '/lake?editor=textarea');
  document.body.append(frame);
  const inside = (frame as HTMLIFrameElement).contentDocument;
  if (kind === 'blank' && inside) composerIn(inside);
}
document.documentElement.dataset.ready = 'true';
