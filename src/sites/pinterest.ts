import type { Selector, Site } from './site.ts';

const composers: readonly Selector[] = [
  {
    css: '[data-test-id="comment-editor-container"] [contenteditable="true"]',
    why: 'Draft.js under a test id',
    confidence: 'B',
  },
  {
    css: '[data-test-id="editor-with-mentions"] .public-DraftEditor-content',
    why: 'the same editor by another test id',
    confidence: 'B',
  },
];

export const pinterest: Site = {
  id: 'pinterest',
  name: 'Pinterest',
  matches: ['https://*.pinterest.com/*'],
  places: [
    {
      surface: 'post',
      // The description of a new pin borrows the comment editor, test id and all.
      path: /^\/pin-(builder|creation-tool)/,
      composers,
      submits: [],
      keys: [],
    },
    {
      surface: 'comment',
      composers,
      submits: [
        {
          css: '[data-test-id="activity-item-create-submit"]',
          why: 'test id, holds the real button inside',
          confidence: 'B',
        },
      ],
      // Enter was only seen as a fallback of other programs: an early pause costs less than a miss.
      keys: ['enter'],
    },
  ],
  ownHandle: [
    {
      css: '[data-test-id="header-profile"] a[href]',
      why: 'own profile in the head of the page',
      confidence: 'D',
      from: 'href',
      match: /^\/([A-Za-z0-9_]{3,30})\/?$/,
    },
  ],
  owner: [
    {
      css: '[data-test-id*="creator"] a[href]',
      why: 'who made the pin',
      confidence: 'D',
      from: 'href',
      match: /^\/([A-Za-z0-9_]{3,30})\/?$/,
    },
  ],
  checkedOn: '2026-11-22',
};
