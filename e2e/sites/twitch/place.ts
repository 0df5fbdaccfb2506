import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: 'twitch',
  name: 'Twitch',
  structure: 'a list that keeps only what is in view, icons around the editor',
  tries: [
    {
      surface: 'chat',
      address: 'https://www.twitch.tv/juno_draws',
      field: '[data-a-target="chat-input"]',
      post: '[data-a-target="chat-send-button"]',
      clickIs: 'click',
      key: 'enter',
      keyIs: 'key',
      editorNote: 'Slate',
      own: { address: 'https://www.twitch.tv/popout/sam_at_home/chat', handle: 'sam_at_home' },
    },
  ],
};
