import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: 'pinterest',
  name: 'Pinterest',
  structure: 'an editor that says it is a combobox, a nameless icon for a button',
  tries: [
    {
      surface: 'comment',
      address: 'https://www.pinterest.com/pin/1001/',
      field: '[data-test-id="comment-editor-container"] [contenteditable="true"]',
      post: '[data-test-id="activity-item-create-submit"] button',
      clickIs: 'click',
      key: 'enter',
      keyIs: 'key',
      editorNote: 'Draft.js',
      own: { address: 'https://www.pinterest.com/pin/1002/', handle: 'sam_at_home' },
    },
  ],
};
