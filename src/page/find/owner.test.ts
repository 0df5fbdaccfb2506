// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Site } from '../../sites/site.ts';
import { ownersOf } from './owner.ts';

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
  const win: Record<string, unknown> = {
    location: { pathname: path, hostname: 'videos.example' },
    document: page,
  };
  const other = {
    get document(): never {
      throw new Error('SecurityError');
    },
  };
  win.parent = inside === undefined ? win : inside === 'other' ? other : windowOf(inside);
  return win as unknown as Window;
}

function owner(page: Page, row: Site | undefined = site): string | null {
  const win = windowOf(page);
  const composer = win.document.querySelector('textarea') ?? win.document.createElement('textarea');
  return ownersOf(row, composer, win)[0]?.name ?? null;
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

describe('where no row says', () => {
  const like = (path: string, html = '<textarea></textarea>') => {
    const win = windowOf({ path, html });
    const composer = win.document.querySelector('textarea');
    if (!composer) throw new Error('no textarea');
    return ownersOf(undefined, composer, win).map(({ name }) => name);
  };

  it.each([
    ['/@sam/posts/1', 'sam'],
    ['/u/sam', 'sam'],
    ['/users/sam/wall', 'sam'],
    ['/profile/sam', 'sam'],
    ['/ask/sam', 'sam'],
    ['/sam', 'sam'],
    ['/@s%C3%A4m', 'säm'],
    ['/', undefined],
  ])('the address %s', (path, expected) => {
    expect(like(path)[0]).toBe(expected);
  });

  it('an answer is to whoever wrote what it stands under', () => {
    const box = '<div class="reply"><a href="/@me">me</a><textarea></textarea></div>';
    const comment = `<ul><li><a rel="author" href="/@juno">Juno</a>${box}</li></ul>`;
    expect(like('/@sam/posts/1', comment)).toEqual(['juno']);
    const marked = `<article data-author="juno">${box}</article>`;
    expect(like('/@sam/posts/1', marked)).toEqual(['juno']);
    // Who writes stands beside the box as well, and is no byline.
    expect(like('/posts/1', `<article>${box}</article>`)).not.toContain('me');
  });
});

describe('a site that shows names', () => {
  const names: Site = {
    ...site,
    owner: [
      ...site.owner,
      {
        css: '.author',
        why: 'name',
        confidence: 'A',
        from: 'text',
        match: /^(.+)$/,
        isDisplayName: true,
      },
    ],
  };

  it('gives the handle and the name', () => {
    const win = windowOf({
      path: '/watch',
      html: '<article><a class="author" href="/@juno">Juno B</a><textarea></textarea></article>',
    });
    const composer = win.document.querySelector('textarea');
    if (!composer) throw new Error('no textarea');
    expect(ownersOf(names, composer, win)).toEqual([
      { name: 'juno', isDisplayName: false },
      { name: 'Juno B', isDisplayName: true },
    ]);
  });
});
