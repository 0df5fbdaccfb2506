import type { Site } from './site.ts';

export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  places: [
    {
      surface: 'message',
      path: /^\/messages/,
      composers: [{ css: 'textarea', why: 'the one box of a conversation', confidence: 'D' }],
      submits: [],
      keys: ['enter'],
    },
    {
      surface: 'post',
      composers: [
        {
          css: '[data-testid="composer"] .ProseMirror',
          why: 'TipTap in the compose dialog',
          confidence: 'B',
        },
        { css: '[data-testid="composerTextInput"]', why: 'test id', confidence: 'B' },
        {
          css: '[role="dialog"] [contenteditable="true"]',
          why: 'the dialog over any route',
          confidence: 'B',
        },
      ],
      submits: [
        {
          css: '[data-testid="composerPublishBtn"]',
          why: 'test id, every language',
          confidence: 'B',
        },
        {
          css: 'button[aria-label="Publish post"], button[aria-label="Publish reply"]',
          why: 'by its label, English interface',
          confidence: 'B',
        },
      ],
      keys: ['mod+enter'],
    },
  ],
  ownHandle: [
    {
      css: 'nav a[href^="/profile/"][aria-label="Profile"]',
      why: 'own profile in the navigation, English interface',
      confidence: 'C',
      from: 'href',
      match: /^\/profile\/([^/]+)$/,
    },
  ],
  ownerPath: /^\/profile\/([^/?]+)/,
  owner: [],
  checkedOn: '2026-11-22',
};
