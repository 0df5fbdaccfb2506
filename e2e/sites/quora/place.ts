import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: 'quora',
  name: 'Quora',
  structure: 'one wrapper for every button, which answers to the pointer',
  tries: [
    {
      surface: 'comment',
      address: 'https://www.quora.com/Why-do-lakes-freeze-from-the-top',
      field: '.doc[contenteditable="true"]',
      post: '.q-flex > .q-click-wrapper',
      clickIs: 'click',
      editorNote: "a plain contenteditable in place of the site's own",
      own: { address: 'https://www.quora.com/profile/Sam-Lake', handle: 'Sam-Lake' },
    },
  ],
};
