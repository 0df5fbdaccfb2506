import type { Selector, Site } from './site.ts';

const blocks: readonly Selector[] = [
  {
    css: '.block-editor-writing-flow [contenteditable="true"]',
    why: 'Gutenberg: every paragraph is a box of its own',
    confidence: 'C',
  },
  { css: '.block-editor-rich-text__editable', why: 'the same, by class', confidence: 'C' },
];

export const tumblr: Site = {
  id: 'tumblr',
  name: 'Tumblr',
  matches: ['https://www.tumblr.com/*'],
  places: [
    {
      surface: 'question',
      path: /^\/(ask|ask_form|[^/]+\/ask|new\/ask)(\/|$|\?)/,
      composers: blocks,
      whole: '.block-editor-writing-flow',
      submits: [],
      keys: ['mod+enter'],
    },
    {
      surface: 'comment',
      composers: [
        {
          css: '[data-testid="notes-root"] textarea',
          why: 'reply box in the notes of a post',
          confidence: 'C',
        },
      ],
      submits: [{ css: '[data-testid="reply-button"]', why: 'test id', confidence: 'C' }],
      keys: [],
    },
    {
      surface: 'post',
      composers: blocks,
      whole: '.block-editor-writing-flow',
      // "Post now", "Reblog" and "Ask" are words in hashed classes: the generic finder reads them.
      submits: [],
      keys: ['mod+enter'],
    },
  ],
  ownHandle: [],
  post: '[tabindex="-1"][data-id], article',
  ownerPath:
    /^\/(?!new|reblog|ask|dashboard|explore|search|tagged|inbox|likes|following|settings)([A-Za-z0-9-]{1,32})(?:\/|$)/,
  owner: [
    {
      css: 'header a[href^="/"]',
      why: 'blog above the post',
      confidence: 'C',
      from: 'href',
      match: /^\/([A-Za-z0-9-]{1,32})(?:[/?]|$)/,
    },
  ],
  checkedOn: '2026-11-22',
};
