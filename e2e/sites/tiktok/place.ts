import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: 'tiktok',
  name: 'TikTok',
  structure:
    'a panel opened by its icon, a div for a button drawn anew as the box fills, a button that comes with the text',
  tries: [
    {
      surface: 'comment',
      address: 'https://www.tiktok.com/@juno.draws/video/1001',
      field: '[data-e2e="comment-input"] [contenteditable="true"]',
      post: '[data-e2e="comment-post"]',
      clickIs: 'click',
      key: 'enter',
      keyIs: 'key',
      editorNote: 'Draft.js',
      own: { address: 'https://www.tiktok.com/@sam.at.home/video/1002', handle: 'sam.at.home' },
    },
    {
      surface: 'message',
      address: 'https://www.tiktok.com/messages?u=1001',
      field: '[data-e2e="dm-new-input-editor"] [contenteditable="true"]',
      post: '[data-e2e="dm-new-send-btn"]',
      clickIs: 'click',
      key: 'enter',
      keyIs: 'key',
      editorNote: 'Draft.js',
    },
  ],
};
