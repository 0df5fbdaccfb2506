import type { Site } from './site.ts';

export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://m.facebook.com/*'],
  places: [
    {
      surface: 'message',
      path: /^\/(messages|t|e2ee)(\/|$|\?)/,
      composers: [
        {
          css: '[contenteditable="true"][role="textbox"]',
          why: 'the one editor of a conversation, Lexical',
          confidence: 'B',
        },
      ],
      submits: [
        {
          css: '[role="button"][aria-label="Press enter to send" i]',
          why: 'icon button, English only; elsewhere Enter',
          confidence: 'B',
        },
      ],
      keys: ['enter'],
    },
    {
      surface: 'message',
      // Chats open over any page of the site, so these come before its comment boxes.
      composers: [
        {
          css: '[role="textbox"][contenteditable="true"][aria-label="Message"]',
          why: 'a chat over the page, English interface',
          confidence: 'B',
        },
        {
          css: '[contenteditable="true"][role="textbox"]:not([role="main"] *):not([role="dialog"] *):not([role="article"] *)',
          why: 'a chat over the page, any language: it stands beside the page, not in it',
          confidence: 'D',
        },
      ],
      submits: [
        {
          css: '[role="button"][aria-label="Press enter to send" i]',
          why: 'icon button, English only; elsewhere Enter',
          confidence: 'B',
        },
      ],
      keys: ['enter'],
    },
    {
      surface: 'comment',
      composers: [
        {
          css: '[role="article"] [contenteditable="true"][role="textbox"]',
          why: 'Lexical, inside the post it answers, any language',
          confidence: 'C',
        },
        {
          css: '[data-lexical-editor="true"][aria-label^="Comment as"]',
          why: 'under a photo, English interface',
          confidence: 'B',
        },
        {
          css: '[data-lexical-editor="true"][aria-label^="Reply to"]',
          why: 'an answer to a comment, English interface',
          confidence: 'B',
        },
        {
          css: '[role="textbox"][contenteditable="true"][aria-label*="comment" i]',
          why: 'older layouts, and languages that share the word',
          confidence: 'B',
        },
        {
          css: '[role="complementary"] [contenteditable="true"][role="textbox"]',
          why: 'beside a photo or a reel, any language',
          confidence: 'D',
        },
      ],
      // "Comment" alone is also the button that only opens the box, so it is not named here.
      submits: [
        {
          css: '#focused-state-composer-submit [role="button"]',
          why: 'an id, every language; there once the box has the focus',
          confidence: 'B',
        },
        {
          css: '[role="button"][aria-label="Post comment"]',
          why: 'English interface',
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
          why: 'Lexical, in the dialog over any page',
          confidence: 'C',
        },
      ],
      submits: [
        {
          css: '[role="dialog"] [role="button"][aria-label="Post"]',
          why: 'English only; the generic finder knows other languages',
          confidence: 'C',
        },
      ],
      keys: [],
    },
  ],
  // What the page shows of the person signed in is a display name, never the handle.
  ownHandle: [
    {
      css: '[aria-label^="Comment as "]',
      why: 'the comment box says under what name, English interface',
      confidence: 'C',
      from: { attribute: 'aria-label' },
      match: /^Comment as (.+?)(?:\.\.\.|…)?$/,
      isDisplayName: true,
    },
  ],
  ownerPath:
    /^\/(?!groups\/|watch|reel|marketplace)([A-Za-z0-9.]{5,50})\/(?:posts|photos|videos)\//,
  owner: [
    {
      css: '[data-ad-rendering-role="profile_name"] a[href]',
      why: 'name above the post',
      confidence: 'C',
      from: 'href',
      match: /^\/(?!groups\/|profile\.php)([A-Za-z0-9.]{5,50})(?:[/?]|$)/,
    },
    {
      css: '[data-ad-rendering-role="profile_name"]',
      why: 'the same as it is shown, for names without a handle',
      confidence: 'C',
      from: 'text',
      match: /^\s*(\S.{0,58}\S)\s*$/,
      isDisplayName: true,
    },
    {
      css: 'h2 a[href], h3 a[href]',
      why: 'name above the post, older layout',
      confidence: 'C',
      from: 'href',
      match: /^\/(?!groups\/|profile\.php)([A-Za-z0-9.]{5,50})(?:[/?]|$)/,
    },
  ],
  checkedOn: '2026-11-22',
};
