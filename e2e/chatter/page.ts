/** Chatter: an invented feed with six real editors side by side, for the demo. */
import type { Composer, How } from '../editors/composer.ts';
import type { EditorName } from '../editors/mounts.ts';
import { compose, make } from '../editors/page.ts';
import './chatter.css';

interface Card {
  readonly editor: EditorName;
  readonly library: string;
  readonly topic: string;
  readonly colour: string;
  readonly post: string;
  readonly label: string;
}

// Topics instead of people: nobody in this feed exists, and nobody could be mistaken for one.
const cards: readonly Card[] = [
  {
    editor: 'textarea',
    library: 'Plain text box',
    topic: 'Tonight',
    colour: 'plum',
    post: 'What is everyone up to after dinner?',
    label: 'Write a comment',
  },
  {
    editor: 'lexical',
    library: 'Lexical',
    topic: 'Sketchbook',
    colour: 'moss',
    post: 'Page 12. Water is harder than it looks.',
    label: 'Say something about the page',
  },
  {
    editor: 'draft-js',
    library: 'Draft.js',
    topic: 'Practice room',
    colour: 'rust',
    post: 'Four chords, one evening, zero clean takes.',
    label: 'Reply to practice room',
  },
  {
    editor: 'slate',
    library: 'Slate',
    topic: 'Group chat',
    colour: 'slate',
    post: 'Study hall moved to room 4, bring snacks.',
    label: 'Message the group',
  },
  {
    editor: 'tiptap',
    library: 'TipTap',
    topic: 'Night sky',
    colour: 'dusk',
    post: 'You can see Jupiter without a telescope this week.',
    label: 'Write your reply',
  },
  {
    editor: 'quill',
    library: 'Quill',
    topic: 'Kitchen',
    colour: 'sand',
    post: 'The bread rose. The bread also fell.',
    label: 'Add a comment',
  },
];

interface Sent {
  readonly editor: EditorName;
  readonly text: string;
  readonly how: How;
}

declare global {
  interface Window {
    __chatter: Sent[];
    __composers: Partial<Record<EditorName, Composer>>;
  }
}
window.__chatter = [];
window.__composers = {};

const feed = make('main', { class: 'feed' });
document.body.append(
  make(
    'header',
    { class: 'top' },
    make('span', { class: 'mark', 'aria-hidden': 'true' }, '◗'),
    make('h1', {}, 'Chatter'),
    make('p', {}, 'An invented feed. Six real editors, nobody real.'),
  ),
  feed,
);

for (const card of cards) {
  const slot = make('div', { class: 'slot' });
  const button = make('button', { type: 'button', class: 'send' }, 'Post');
  const list = make('ul', { class: 'comments', 'aria-label': `Comments on ${card.topic}` });
  feed.append(
    make(
      'article',
      { class: 'card', id: card.editor },
      make(
        'div',
        { class: 'head' },
        make('span', { class: `dot ${card.colour}`, 'aria-hidden': 'true' }),
        make('h2', {}, card.topic),
        make('span', { class: 'library' }, card.library),
      ),
      make('p', { class: 'post' }, card.post),
      list,
      make('div', { class: 'composer' }, slot, make('div', { class: 'bar' }, button)),
    ),
  );
  window.__composers[card.editor] = await compose(
    { editor: card.editor, keys: ['enter'], label: card.label },
    { slot, button, list },
    (post) => {
      if (post) window.__chatter.push({ editor: card.editor, ...post });
    },
  );
}
document.documentElement.dataset.ready = 'true';
