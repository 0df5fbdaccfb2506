/** Fields that are never read: search and log in. Sending them counts as a post, to be seen. */
import { make } from '../page.ts';

window.__posts = [];
window.__sends = 0;

function form(attributes: Record<string, string>, field: HTMLElement, word: string): HTMLElement {
  const made = make('form', attributes, field, make('button', { type: 'submit' }, word));
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    window.__sends += 1;
    window.__posts.push({ text: (field as HTMLInputElement).value, how: 'submit' });
    (field as HTMLInputElement).value = '';
  });
  return made;
}

document.body.append(
  form(
    { action: '/search', role: 'search' },
    make('input', { type: 'search', name: 'q', 'aria-label': 'Search', id: 'search' }),
    'Search',
  ),
  form(
    { action: '/login', method: 'post' },
    make('input', { type: 'password', name: 'password', 'aria-label': 'Password', id: 'password' }),
    'Log in',
  ),
);
document.documentElement.dataset.ready = 'true';
