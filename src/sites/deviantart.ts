import type { Site } from './site.ts';

/** No current source shows the comment editor: its box and button are the generic finder's. */
export const deviantart: Site = {
  id: 'deviantart',
  name: 'DeviantArt',
  matches: ['https://www.deviantart.com/*'],
  places: [
    {
      surface: 'message',
      path: /^\/(notifications\/notes|chat)(\/|$|\?)/,
      composers: [
        { css: 'textarea', why: 'a private note', confidence: 'D' },
        { css: '[contenteditable="true"]', why: 'a private note', confidence: 'D' },
      ],
      submits: [],
      keys: [],
    },
  ],
  ownHandle: [
    {
      css: 'header a[data-hook="user_link"][data-username]',
      why: 'own picture in the head of the page',
      confidence: 'D',
      from: { attribute: 'data-username' },
      match: /^(\S+)$/,
    },
  ],
  ownerPath:
    /^\/(?!notifications|chat|watch|tag|topic|search|about|join|users|settings|studio)([^/?#]+)/,
  owner: [
    {
      css: '[data-hook="deviation_meta"] a[data-hook="user_link"]',
      why: 'whose picture it is',
      confidence: 'C',
      from: { attribute: 'data-username' },
      match: /^(\S+)$/,
    },
  ],
  checkedOn: '2026-11-22',
};
