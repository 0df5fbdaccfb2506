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
      surface: 'reply',
      // The old inbox holds answers to comments beside private messages.
      path: /^\/message\//,
      composers: [
        {
          css: '.was-comment .usertext-edit textarea',
          why: 'an answer to a comment, read in the old inbox',
          confidence: 'C',
        },
      ],
      submits: [{ css: '.usertext-edit button.save', why: 'old layout', confidence: 'B' }],
      keys: [],
    },
    {
      surface: 'message',
      path: /^\/message\//,
      composers: [
        { css: '.usertext-edit textarea', why: 'a private message, old layout', confidence: 'C' },
        { css: '#compose-message textarea', why: 'a new one, old layout', confidence: 'D' },
      ],
      submits: [
        { css: '.usertext-edit button.save', why: 'old layout', confidence: 'B' },
        { css: '#compose-message #send', why: 'old layout', confidence: 'D' },
      ],
      keys: [],
    },
    {
      surface: 'post',
      path: /^\/(r\/[^/]+\/)?submit(\/|$|\?)/,
      composers: [{ css: '#newlink textarea', why: 'title and text, old layout', confidence: 'C' }],
      submits: [{ css: '#newlink button[name="submit"]', why: 'old layout', confidence: 'C' }],
      keys: [],
    },
    {
      surface: 'reply',
      composers: [
        {
          css: '.thing.comment .usertext-edit textarea',
          why: 'old layout: the form is copied into the comment it answers',
          confidence: 'B',
        },
      ],
      submits: [{ css: '.usertext-edit button.save', why: 'old layout', confidence: 'B' }],
      keys: [],
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
        {
          css: '.usertext-edit textarea[name="text"]',
          why: 'old layout; only the button and Ctrl+Enter of a well-known extension send',
          confidence: 'B',
        },
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
      css: 'after-login-toast-dispatcher[username], achievements-entrypoint[username]',
      why: 'elements that carry the name for their own use',
      confidence: 'C',
      from: { attribute: 'username' },
      match: /^(\S+)$/,
    },
    {
      css: '#header-bottom-right > span.user > a',
      why: 'old layout',
      confidence: 'C',
      from: 'href',
      match: /\/user\/([^/]+)/,
    },
  ],
  post: 'shreddit-comment, shreddit-post, .thing.comment, article, [role="dialog"]',
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
      why: 'the post, old layout',
      confidence: 'D',
      from: { attribute: 'data-author' },
      match: /^(\S+)$/,
    },
    {
      css: 'shreddit-comment',
      why: 'the comment being answered',
      confidence: 'B',
      from: { attribute: 'author' },
      match: /^(\S+)$/,
    },
    {
      css: '.thing.comment[data-author]',
      why: 'the comment being answered, old layout',
      confidence: 'D',
      from: { attribute: 'data-author' },
      match: /^(\S+)$/,
    },
  ],
  checkedOn: '2026-11-22',
};
