import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: 'tumblr',
  name: 'Tumblr',
  structure: 'a box in the notes, blocks that are each a box in a portal',
  tries: [
    {
      surface: 'comment',
      address: 'https://www.tumblr.com/juno-draws/7001/ink-on-the-ferry',
      field: '[data-testid="notes-root"] textarea',
      post: '[data-testid="reply-button"]',
      clickIs: 'click',
      editorNote: 'a textarea that React owns',
      own: {
        address: 'https://www.tumblr.com/sam-at-home/7002/ink-on-the-ferry',
        handle: 'sam-at-home',
      },
    },
    {
      surface: 'post',
      address: 'https://www.tumblr.com/new/text',
      field: '.wp-block:last-child [contenteditable="true"]',
      post: '[role="dialog"] > :last-child > :last-child > :first-child',
      clickIs: 'click',
      editorNote: 'plain contenteditables in the structure of Gutenberg, which is not mounted',
    },
  ],
};
