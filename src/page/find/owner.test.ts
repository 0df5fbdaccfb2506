// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Site } from '../../sites/site.ts';
import { ownerOf } from './owner.ts';

const site: Site = {
  id: 'made-up',
  name: 'Made up',
  matches: ['https://videos.example/*'],
  places: [],
  ownHandle: [],
  ownerPath: /^\/@([^/]+)/,
  owner: [
    {
      css: '.author',
      why: 'name beside the video',
      confidence: 'A',
      from: 'href',
      match: /^\/@(.+)$/,
    },
  ],
  checkedOn: '2026-11-22',
};

interface Page {
  readonly path: string;
  readonly html?: string;
  /** The page around it; `other` is another site's, which may not be looked into. */
  readonly inside?: Page | 'other';
}

function windowOf({ path, html = '', inside }: Page): Window {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = html;
  const win: Record<string, unknown> = { location: { pathname: path }, document: page };
  const other = {
    get document(): never {
      throw new Error('SecurityError');
    },
  };
  win.parent = inside === undefined ? win : inside === 'other' ? other : windowOf(inside);
  return win as unknown as Window;
}

function owner(page: Page): string | null {
  const win = windowOf(page);
  const composer = win.document.querySelector('textarea') ?? win.document.createElement('textarea');
  return ownerOf(site, composer, win);
}

const by = (name: string) => `<a class="author" href="/@${name}"></a>`;

it.each<[string, Page, string | null]>([
  ['the address', { path: '/@sam/1', html: by('juno') }, 'sam'],
  ['the page, where the address says nothing', { path: '/watch', html: by('juno') }, 'juno'],
  [
    'the post around the composer before anything',
    { path: '/@sam', html: `<article>${by('mika')}<textarea></textarea></article>` },
    'mika',
  ],
  [
    'the page around a frame',
    { path: '/chat', inside: { path: '/watch', html: by('juno') } },
    'juno',
  ],
  [
    'the address around two frames',
    { path: '/chat', inside: { path: '/panel', inside: { path: '/@sam/live' } } },
    'sam',
  ],
  ['nobody, in another site’s page', { path: '/chat', inside: 'other' }, null],
  ['nobody', { path: '/watch' }, null],
])('is told by %s', (_, page, expected) => {
  expect(owner(page)).toBe(expected);
});
