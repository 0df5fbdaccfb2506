import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: 'x',
  name: 'X',
  tries: [
    {
      surface: 'reply',
      address: 'https://x.com/juno_draws/status/1001',
      field: '[data-testid="tweetTextarea_0"]',
      post: '[data-testid="tweetButtonInline"]',
      clickIs: 'click',
      key: 'mod+enter',
      keyIs: 'key',
      editorNote: 'Draft.js',
      own: { address: 'https://x.com/sam_at_home/status/1002', handle: 'sam_at_home' },
    },
  ],
};
