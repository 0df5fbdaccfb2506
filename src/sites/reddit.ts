import type { Site } from './site.ts';

export const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  matches: [
    'https://www.reddit.com/*',
    'https://sh.reddit.com/*',
    'https://old.reddit.com/*',
    'https://chat.reddit.com/*',
  ],
  places: [
    {
      surface: 'message',
      path: /^\/(chat|message|room)(\/|$|\?)/,
      composers: [
        {
          css: 'rs-message-composer textarea',
          why: 'chat, inside open shadow roots',
          confidence: 'D',
        },
        { css: 'textarea[name="message"]', why: 'chat field name', confidence: 'D' },
      ],
      submits: [
        {
          css: 'button[aria-label="Send message"]',
          why: 'English only; the generic finder knows other languages',
          confidence: 'D',
        },
      ],
      keys: ['enter'],
    },
    {
      surface: 'comment',
      composers: [
        {
          css: 'shreddit-composer [contenteditable="true"]',
          why: 'Lexical, slotted into a custom element',
          confidence: 'B',
        },
        { css: 'shreddit-composer textarea', why: 'markdown mode', confidence: 'C' },
        { css: '.usertext-edit textarea', why: 'old layout', confidence: 'B' },
      ],
      submits: [
        {
          css: 'shreddit-composer button[slot="submit-button"]',
          why: 'slotted into the composer',
          confidence: 'B',
        },
        {
          css: 'button[slot="submit-button"]',
          why: 'the same, outside the composer',
          confidence: 'B',
        },
        { css: '.usertext-edit button.save', why: 'old layout', confidence: 'B' },
      ],
      keys: ['mod+enter'],
    },
  ],
  ownHandle: [
    {
      css: 'rs-current-user',
      why: 'the signed-in user, for chat',
      confidence: 'C',
      from: { attribute: 'display-name' },
      match: /^(\S+)$/,
    },
    {
      css: 'faceplate-tracker[noun="profile"] a[href^="/user/"]',
      why: 'own profile in the user drawer',
      confidence: 'B',
      from: 'href',
      match: /^\/user\/([^/]+)/,
    },
    {
      css: '#header-bottom-right > span.user > a',
      why: 'old layout',
      confidence: 'C',
      from: 'href',
      match: /\/user\/([^/]+)/,
    },
  ],
  ownerPath: /^\/user\/([^/?]+)/,
  owner: [
    {
      css: 'shreddit-post',
      why: 'the post on its own page names its author',
      confidence: 'B',
      from: { attribute: 'author' },
      match: /^(\S+)$/,
    },
    {
      css: '#siteTable .thing[data-author]',
      why: 'old layout',
      confidence: 'D',
      from: { attribute: 'data-author' },
      match: /^(\S+)$/,
    },
  ],
  checkedOn: '2026-11-22',
};
