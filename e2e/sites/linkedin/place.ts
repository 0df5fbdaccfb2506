import type { SitePlace } from '../site-place.ts';

const comment = {
  surface: 'comment',
  clickIs: 'click',
  key: 'mod+enter',
  keyIs: 'key',
} as const;

export const place: SitePlace = {
  id: 'linkedin',
  name: 'LinkedIn',
  structure: 'an opener named like the button, an older form, a dialog, a conversation',
  tries: [
    {
      ...comment,
      address: 'https://www.linkedin.com/feed/update/urn:li:activity:1001/',
      field: '[data-view-name="comment-box"] .ProseMirror',
      post: '[data-view-name="comment-post"]',
      editorNote: 'TipTap',
      own: {
        address: 'https://www.linkedin.com/feed/update/urn:li:activity:1002/',
        handle: 'sam-at-home',
      },
    },
    {
      ...comment,
      address: 'https://www.linkedin.com/posts/juno-draws_lake-activity-2',
      field: '.comments-comment-box .ql-editor',
      post: '[class*="submit-button"]',
      editorNote: 'Quill',
      own: {
        address: 'https://www.linkedin.com/posts/sam-at-home_lake-activity-3',
        handle: 'sam-at-home',
      },
    },
    {
      surface: 'post',
      address: 'https://www.linkedin.com/feed/',
      field: '.share-box .ql-editor',
      post: '.share-actions__primary-action',
      clickIs: 'click',
      editorNote: 'Quill',
    },
    {
      surface: 'message',
      address: 'https://www.linkedin.com/messaging/thread/1/',
      field: '.msg-form__contenteditable',
      post: '.msg-form__send-button',
      clickIs: 'submit',
      key: 'enter',
      keyIs: 'key',
      editorNote: "a plain contenteditable in place of the site's own",
    },
  ],
};
