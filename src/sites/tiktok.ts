import type { Site } from './site.ts';

export const tiktok: Site = {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  places: [
    {
      surface: 'message',
      path: /^\/messages/,
      composers: [
        {
          css: '[data-e2e="dm-new-input-editor"] [contenteditable]',
          why: 'test id',
          confidence: 'B',
        },
        {
          css: '[data-e2e="message-input-area"] [contenteditable]',
          why: 'test id',
          confidence: 'B',
        },
        { css: '[data-e2e="dm-new-chatbox"] [contenteditable]', why: 'test id', confidence: 'B' },
      ],
      submits: [{ css: '[data-e2e="dm-new-send-btn"]', why: 'test id', confidence: 'B' }],
      keys: ['enter'],
    },
    {
      surface: 'comment',
      composers: [
        {
          css: '[data-e2e="comment-input"] [contenteditable]',
          why: 'Draft.js; also seen as plaintext-only',
          confidence: 'B',
        },
        { css: '[data-e2e="comment-text"]', why: 'test id', confidence: 'C' },
        {
          css: '.public-DraftEditor-content',
          why: 'the only Draft.js editor outside messages',
          confidence: 'C',
        },
      ],
      submits: [
        { css: '[data-e2e="comment-post"]', why: 'a div, not a button', confidence: 'B' },
        {
          css: '[data-e2e*="comment"] button[aria-label*="post" i]',
          why: 'a button in its place, English interface',
          confidence: 'C',
        },
      ],
      keys: ['enter'],
    },
  ],
  never: [
    {
      css: 'input[type="search"], form[data-e2e="search-box"] input',
      why: 'search',
      confidence: 'C',
    },
  ],
  ownHandle: [
    {
      css: 'a[data-e2e="nav-profile"], [data-e2e="nav-profile"] a',
      why: 'own profile in the navigation',
      confidence: 'B',
      from: 'href',
      match: /^\/@([^/?]+)/,
    },
  ],
  ownerPath: /^\/@([^/?]+)/,
  owner: [
    {
      css: '[data-e2e="browse-username"]',
      why: 'name beside the video',
      confidence: 'D',
      from: 'text',
      match: /^@?(\S+)/,
    },
  ],
  checkedOn: '2026-11-22',
};
