import type { Site } from './site.ts';

export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  places: [
    {
      surface: 'message',
      path: /^\/direct\//,
      composers: [
        {
          css: '[contenteditable="true"][role="textbox"]',
          why: 'the one editor of a conversation, Lexical',
          confidence: 'B',
        },
        { css: 'textarea', why: 'older conversations', confidence: 'D' },
      ],
      submits: [
        {
          css: '[role="button"]:has(svg[aria-label="Send"])',
          why: 'icon button, English only; the generic finder knows other languages',
          confidence: 'B',
        },
      ],
      keys: ['enter'],
    },
    {
      surface: 'post',
      composers: [
        {
          css: '[role="dialog"] [contenteditable="true"][role="textbox"]',
          why: 'caption in the create dialog, Lexical',
          confidence: 'C',
        },
        {
          css: '[role="dialog"] textarea[aria-label*="caption" i]',
          why: 'the same before it was Lexical, English interface',
          confidence: 'C',
        },
      ],
      submits: [
        {
          css: '[role="dialog"] header [role="button"]',
          why: 'Share stands in the dialog head',
          confidence: 'D',
        },
      ],
      keys: [],
    },
    {
      surface: 'comment',
      // The box is replaced on first focus, so it is looked up on every event and never remembered.
      composers: [
        {
          css: 'article form textarea',
          why: 'comment form under a post, any interface language',
          confidence: 'B',
        },
        {
          css: '[role="dialog"] form textarea',
          why: 'a post opened over the feed',
          confidence: 'B',
        },
        {
          css: 'textarea[aria-label^="Add a comment"], textarea[placeholder^="Add a comment"]',
          why: 'by its label, English interface',
          confidence: 'B',
        },
        { css: 'main form textarea', why: 'a post or reel on its own page', confidence: 'C' },
        { css: 'form textarea', why: 'any comment form', confidence: 'C' },
      ],
      submits: [
        {
          css: 'form [role="button"]:not(:has(svg))',
          why: 'Post is words, Emoji is an icon; no native button',
          confidence: 'B',
        },
        { css: 'form button[type="submit"]', why: 'older layout', confidence: 'B' },
      ],
      keys: ['enter'],
    },
  ],
  ownHandle: [
    {
      css: 'a[role="link"]:has(img[alt$="profile picture"])',
      why: 'own picture in the side navigation',
      confidence: 'C',
      from: 'href',
      match: /^\/([A-Za-z0-9._]{1,30})\/?$/,
    },
  ],
  ownerPath:
    /^\/(?!p\/|reel\/|reels\/|explore|direct|stories|accounts)([A-Za-z0-9._]{1,30})(?:\/|$)/,
  owner: [
    {
      css: 'article header a[role="link"][href^="/"]',
      why: 'name above the post',
      confidence: 'D',
      from: 'href',
      match: /^\/([A-Za-z0-9._]{1,30})\/?$/,
    },
  ],
  checkedOn: '2026-11-22',
};
