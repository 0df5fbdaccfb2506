import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: 'threads',
  name: 'Threads',
  structure: 'an opener labelled like the box, an arrow without words, a dialog in a portal',
  tries: [
    {
      surface: 'reply',
      address: 'https://www.threads.com/@juno.draws/post/L4ke1',
      field: '[role="textbox"]',
      post: '[role="button"]:has(svg)',
      clickIs: 'click',
      key: 'enter',
      keyIs: 'key',
      editorNote: 'Lexical, by likeness with its sister sites',
      own: { address: 'https://www.threads.com/@sam.at.home/post/L4ke2', handle: 'sam.at.home' },
    },
    {
      surface: 'post',
      address: 'https://www.threads.com/',
      field: '[role="dialog"] [role="textbox"]',
      post: '[role="dialog"] > :last-child > :last-child',
      clickIs: 'click',
      key: 'mod+enter',
      keyIs: 'key',
      editorNote: 'Lexical, by likeness with its sister sites',
    },
  ],
};
