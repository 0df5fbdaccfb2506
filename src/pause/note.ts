import tokens from '../look/tokens.css?inline';
import styles from './note.css?inline';

/** What a note in the page needs; times in milliseconds. */
export interface NoteProps {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * Says one sentence at the foot of the page, read out politely, without taking focus. It stays until
 * the next press or key anywhere: it asks for a press, and nothing here expires by itself.
 */
export function showNote(document: Document, { text, lang, dir }: NoteProps): void {
  const host = document.createElement('div');
  // The page's own rules for a div must not reach it.
  host.style.setProperty('all', 'initial', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = `${tokens}\n${styles}`;
  const note = document.createElement('p');
  note.setAttribute('role', 'status');
  note.lang = lang;
  note.dir = dir;
  root.append(style, note);
  document.documentElement.append(host);
  // Put in after the region exists, or screen readers don't announce it.
  note.textContent = text;

  const view = document.defaultView ?? window;
  const leave = (event: Event) => {
    if (!event.isTrusted) return;
    host.remove();
    for (const type of ['pointerdown', 'keydown']) view.removeEventListener(type, leave, true);
    window.removeEventListener('pagehide', leave);
  };
  for (const type of ['pointerdown', 'keydown']) view.addEventListener(type, leave, true);
  // A frame that is taken away takes this script along, and would leave its note around it for ever.
  window.addEventListener('pagehide', leave);
}
