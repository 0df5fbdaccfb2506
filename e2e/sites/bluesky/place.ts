import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: 'bluesky',
  name: 'Bluesky',
  structure: 'a dialog in a portal, its button in the head',
  tries: [
    {
      surface: 'post',
      address: 'https://bsky.app/profile/juno.example/post/1001',
      field: '[data-testid="composer"] .ProseMirror',
      post: '[data-testid="composerPublishBtn"]',
      clickIs: 'click',
      key: 'mod+enter',
      keyIs: 'key',
      editorNote: 'TipTap',
      own: {
        address: 'https://bsky.app/profile/sam.example/post/1002',
        handle: 'sam.example',
      },
    },
  ],
};
