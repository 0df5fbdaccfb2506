import type { Site } from './site.ts';

export const quora: Site = {
  id: 'quora',
  name: 'Quora',
  matches: ['https://www.quora.com/*'],
  places: [
    {
      surface: 'message',
      path: /^\/messages(\/|$|\?)/,
      composers: [
        { css: '.doc[contenteditable="true"]', why: 'as in comments', confidence: 'D' },
        { css: 'textarea', why: 'the one box of a conversation', confidence: 'D' },
      ],
      submits: [],
      keys: ['enter'],
    },
    {
      surface: 'comment',
      composers: [
        { css: '.doc[contenteditable="true"]', why: "the site's own editor", confidence: 'B' },
        {
          css: '[contenteditable="true"][data-placeholder]',
          why: 'the same, by its placeholder',
          confidence: 'B',
        },
      ],
      // Every button is a .q-click-wrapper, which answers to the pointer and not to the click:
      // the generic finder tells them apart by their words.
      submits: [],
      keys: [],
    },
  ],
  ownHandle: [
    {
      css: 'header a[href^="/profile/"]',
      why: 'own profile behind the picture in the head of the page',
      confidence: 'C',
      from: 'href',
      match: /^\/profile\/([^/?]+)/,
    },
  ],
  ownerPath: /^\/profile\/([^/?]+)/,
  owner: [],
  checkedOn: '2026-11-22',
};
