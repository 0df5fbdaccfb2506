import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: 'wattpad',
  name: 'Wattpad',
  structure: 'a plain stand-in: a box and a button',
  tries: [
    {
      surface: 'comment',
      address: 'https://www.wattpad.com/1001-lake-part-one',
      field: '.comments textarea',
      post: '.comments button',
      clickIs: 'click',
      editorNote: 'a textarea; no source shows the site’s own',
      own: { address: 'https://www.wattpad.com/2002-lake-part-two', handle: 'sam_at_home' },
    },
  ],
};
