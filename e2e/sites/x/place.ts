import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: 'x',
  name: 'X',
  structure:
    'a toolbar beside the editor, its button drawn anew as the box fills, a dialog in a portal, a form whose button comes with the text',
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
    {
      surface: 'post',
      address: 'https://x.com/compose/post',
      field: '[role="dialog"] [data-testid="tweetTextarea_0"]',
      post: '[role="dialog"] [data-testid="tweetButton"]',
      clickIs: 'click',
      key: 'mod+enter',
      keyIs: 'key',
      editorNote: 'Draft.js',
    },
    {
      surface: 'message',
      address: 'https://x.com/i/chat/1001-1002',
      field: '[data-testid="dm-composer-textarea"]',
      post: '[data-testid="dm-composer-send-button"]',
      clickIs: 'click',
      key: 'enter',
      keyIs: 'key',
      editorNote: 'a textarea that React owns',
    },
  ],
};
