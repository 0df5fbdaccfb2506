// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Composer } from './composer.ts';
import { isOwnPaper } from './paper.ts';

function paper(html: string): boolean {
  document.body.innerHTML = html;
  const box = document.querySelector<Composer>('[x]');
  if (!box) throw new Error('mark a box with x');
  // Nothing is laid out here, and a page has no height but the one it is given.
  Object.defineProperty(box, 'clientHeight', { value: Number(box.getAttribute('high') ?? 40) });
  return isOwnPaper(box);
}

const PAGE = '<div x contenteditable="true">dear lake</div>';
const BOX = '<textarea x></textarea>';

describe('for oneself', () => {
  it.each([
    ['a page with nothing around it', PAGE],
    ['a document under a bar that shares', `<header><button>Share</button></header>${PAGE}`],
    [
      'a tall page with an icon below',
      `<div><div x contenteditable="true" high="600"></div><button type="button"></button></div>`,
    ],
    [
      'a journal',
      `<form><textarea x aria-label="My journal"></textarea><button>Save</button></form>`,
    ],
    ['a list of things to do', '<form><input x placeholder="New task"><button>Add</button></form>'],
    ['a notebook in Spanish', '<textarea x placeholder="Escribe una nota"></textarea>'],
  ])('%s', (_, html) => {
    expect(paper(html)).toBe(true);
  });
});

describe('for others', () => {
  it.each([
    ['a box that says so', '<div x contenteditable="true" aria-label="Write a comment"></div>'],
    [
      'a button that adds a comment',
      `<form>${PAGE}<button type="button">Add comment</button></form>`,
    ],
    ['a button that says so', `<div>${PAGE}<button type="button">Publish</button></div>`],
    ['one icon after a small box', `<div>${PAGE}<button type="button"><svg></svg></button></div>`],
    ['a list of messages', `<main><ol role="log"></ol><div>${PAGE}</div></main>`],
    ['a textarea', BOX],
    [
      'a note that is posted',
      '<form><textarea x placeholder="Note…"></textarea><button>Post</button></form>',
    ],
  ])('%s', (_, html) => {
    expect(paper(html)).toBe(false);
  });
});
