import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: 'deviantart',
  name: 'DeviantArt',
  structure: 'by guess: a toolbar and a button beside the editor, classes hashed',
  tries: [
    {
      surface: 'comment',
      address: 'https://www.deviantart.com/juno-draws/art/Lake-1001',
      field: '#comments [contenteditable="true"]',
      post: '#comments button:last-child',
      clickIs: 'click',
      editorNote: 'TipTap; no source says which editor the site’s own is',
      own: {
        address: 'https://www.deviantart.com/sam-at-home/art/Lake-1002',
        handle: 'sam-at-home',
      },
    },
  ],
};
