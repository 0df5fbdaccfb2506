import type { Selector, Site } from './site.ts';

const submits: readonly Selector[] = [
  {
    css: '[role="button"]:has(span[style*="rotate(90deg)"] svg)',
    why: 'the arrow beside an inline reply, any language; "Post" in words is left to the generic finder',
    confidence: 'C',
  },
];

export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  places: [
    {
      surface: 'message',
      path: /^\/(messages|direct)(\/|$|\?)/,
      composers: [
        {
          css: '[contenteditable="true"][role="textbox"]',
          why: 'the one editor of a conversation, by likeness with the sister sites',
          confidence: 'D',
        },
      ],
      submits: [],
      keys: ['enter'],
    },
    {
      surface: 'reply',
      path: /^\/@[^/]+\/post\//,
      composers: [
        {
          css: '[contenteditable="true"][role="textbox"]',
          why: 'on the page of a post every box answers it, any language',
          confidence: 'C',
        },
      ],
      submits,
      // Sources disagree about Enter alone: a pause before a new line costs less than a miss.
      keys: ['enter', 'mod+enter'],
    },
    {
      surface: 'reply',
      composers: [
        {
          css: '[contenteditable="true"][role="textbox"][aria-placeholder^="Reply to"]',
          why: 'a reply in the feed, English interface',
          confidence: 'B',
        },
      ],
      submits,
      keys: ['enter', 'mod+enter'],
    },
    {
      surface: 'post',
      composers: [
        {
          css: '[contenteditable="true"][role="textbox"]',
          why: 'the dialog over any page',
          confidence: 'B',
        },
      ],
      submits,
      keys: ['mod+enter'],
    },
  ],
  // A picture beside the composer names the writer, but so do pictures beside other people's posts.
  ownHandle: [],
  ownerPath: /^\/@([A-Za-z0-9._]{1,30})(?:\/|$)/,
  owner: [
    {
      css: '[aria-placeholder^="Reply to"]',
      why: 'the box says whom it answers, English interface',
      confidence: 'B',
      from: { attribute: 'aria-placeholder' },
      match: /^Reply to ([A-Za-z0-9._]{1,30}?)(?:\.\.\.|…)?$/,
    },
  ],
  checkedOn: '2026-11-22',
};
