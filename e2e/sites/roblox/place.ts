import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: 'roblox',
  name: 'Roblox',
  structure: 'a plain stand-in: a wall, and a chat without a button',
  tries: [
    {
      surface: 'comment',
      address: 'https://www.roblox.com/communities/77/Lake-Club',
      field: '.form-group textarea',
      post: '.group-form-button',
      clickIs: 'click',
      editorNote: 'a textarea that React owns, by guess',
    },
    {
      surface: 'message',
      address: 'https://www.roblox.com/home',
      field: '#chat-container textarea',
      key: 'enter',
      keyIs: 'key',
      editorNote: 'a textarea that React owns, by guess',
    },
  ],
};
