// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Surface } from '../../sites/site.ts';
import type { Composer } from './composer.ts';
import { surfaceOf } from './surface.ts';

afterEach(() => {
  document.title = '';
});

/** The surface of the box marked `x`, on a page at an address. */
function surface(html: string, address = '/', title = ''): Surface {
  document.body.innerHTML = html;
  document.title = title;
  const box = document.querySelector<Composer>('[x]');
  if (!box) throw new Error('mark a box with x');
  const location = new URL(address, 'https://talk.example');
  const win = { location, document } as unknown as Window & { parent: Window };
  win.parent = win;
  return surfaceOf(undefined, box, win);
}

const BOX = '<textarea x></textarea>';
const named = (name: string) => `<textarea x placeholder="${name}"></textarea>`;

describe('a letter to one person, by', () => {
  it.each([
    ['the address', BOX, '/messages/12'],
    ['the address after a team', BOX, '/lakes/messages/@sam'],
    ['a query', BOX, '/ucp.php?i=pm&mode=compose'],
    ['a fragment', BOX, '/#narrow/dm/12-sam'],
    ['a chat of two', BOX, '/chats/7'],
    ['a name with @', named('Message @sam')],
    ['a name', named('Message Sam')],
    ['a name after more words', named('Send message to Sam')],
    [
      'a name beside another label',
      '<textarea x aria-label="Chat input" placeholder="Message Sam"></textarea>',
    ],
    ['a name in German', named('Nachricht an @sam')],
    ['a name in Japanese', named('@sam へのメッセージ')],
    ['its label', named('Send a direct message')],
    ['encryption', '<div x contenteditable aria-label="Send an encrypted message…"></div>'],
    ['its label in Spanish', named('Escribe un mensaje privado')],
    ['its label in Chinese', named('发私信')],
    ['the region around it', `<section aria-label="Conversation with Sam">${BOX}</section>`],
    [
      'the list of messages',
      `<div><ul role="log" aria-label="Messages with Sam"></ul>${BOX}</div>`,
    ],
    ['its makers', `<div class="composer private-message">${BOX}</div>`],
    ['the title', BOX, '/', '(2) Direct messages · Lakes'],
    ['a field for whom', `<form><input name="to"><input name="subject">${BOX}</form>`],
    ['a label for whom', `<form><label>To: <input></label>${BOX}</form>`],
  ])('%s', (_, html, address?: string, title?: string) => {
    expect(surface(html, address, title)).toBe('message');
  });
});

it.each<[Surface, string, string, string?]>([
  ['comment', 'a comment', named('Write a comment…')],
  ['comment', 'a post about messages', named('Add a comment'), '/posts/messages-from-the-lake'],
  ['comment', 'a board whose posts have subjects', `<form><input name="subject">${BOX}</form>`],
  ['comment', 'an answer to a name', named('Reply to @sam')],
  ['comment', 'a mention that may be', named('Write a message, @ to mention someone')],
  ['chat', 'a public room by its label', named('Send message to Public chat')],
  ['chat', 'a room', named('Message #lakes')],
  ['chat', 'a room by its address', BOX, '/room/lakes'],
  ['chat', 'a list of messages', `<div><ul role="log"></ul>${BOX}</div>`],
  ['question', 'a question box', named('Ask me anything')],
  ['question', 'a question box without a name', named('Send an anonymous message')],
  ['question', 'the address of one', BOX, '/sam/ask'],
])('%s: %s', (expected, _, html, address) => {
  expect(surface(html, address)).toBe(expected);
});
