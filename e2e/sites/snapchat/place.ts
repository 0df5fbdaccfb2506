import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: 'snapchat',
  name: 'Snapchat',
  structure: 'a placeholder on a div, no button',
  tries: [
    {
      surface: 'message',
      address: 'https://www.snapchat.com/web/1a2b',
      field: '[role="textbox"][placeholder]',
      key: 'enter',
      keyIs: 'key',
      editorNote: "a plain contenteditable in place of the site's own",
    },
  ],
};
