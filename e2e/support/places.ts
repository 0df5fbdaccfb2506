/** Where each editor is tried: at an address whose site really uses it, sending as that site does. */
import type { Key, Place } from './tab.ts';

export interface Row extends Place {
  /** What a failing test's title says. */
  readonly name: string;
  /** The key that sends here; absent where only the button does. */
  readonly key?: Extract<Key, 'enter' | 'mod+enter'>;
  /** How the page sees a click on the button. */
  readonly clickIs: 'click' | 'submit';
  /** How the page sees the key. */
  readonly keyIs?: 'key' | 'submit';
}

const generic = { post: '.composer button' } as const;

export const rows = {
  textarea: {
    name: 'a textarea on Instagram',
    address: 'https://www.instagram.com/p/lake12/',
    field: 'form textarea',
    post: 'form [role="button"]',
    key: 'enter',
    clickIs: 'click',
    keyIs: 'key',
  },
  textareaForm: {
    name: 'a textarea in a submitted form on Instagram',
    address: 'https://www.instagram.com/p/lake12/?post=submit',
    field: 'form textarea',
    post: 'form button[type="submit"]',
    clickIs: 'submit',
  },
  formInput: {
    name: 'an input in a form on a blog',
    address: 'https://blog.example/lake?editor=form-input',
    field: 'input[name="comment"]',
    ...generic,
    key: 'enter',
    clickIs: 'submit',
    keyIs: 'submit',
  },
  plain: {
    name: 'a plain contenteditable on YouTube',
    address: 'https://www.youtube.com/watch?v=lake12',
    field: 'ytd-comment-simplebox-renderer :is(#simplebox-placeholder, #contenteditable-root)',
    post: 'ytd-comment-simplebox-renderer #submit-button button',
    key: 'mod+enter',
    clickIs: 'click',
    keyIs: 'key',
  },
  lexical: {
    name: 'Lexical on Reddit',
    address: 'https://www.reddit.com/r/lakes/comments/1lake12/first_lake_of_the_year/',
    field: 'comment-composer-host :is(faceplate-textarea-input, [contenteditable="true"])',
    post: 'button[slot="submit-button"]',
    key: 'mod+enter',
    clickIs: 'submit',
    keyIs: 'key',
  },
  draftOnX: {
    name: 'Draft.js on X',
    address: 'https://x.com/juno_draws/status/1001',
    field: '[data-testid="tweetTextarea_0"]',
    post: '[data-testid="tweetButtonInline"]',
    key: 'mod+enter',
    clickIs: 'click',
    keyIs: 'key',
  },
  draftOnTikTok: {
    name: 'Draft.js on TikTok',
    address: 'https://www.tiktok.com/@juno.draws/video/1001',
    field: '[data-e2e="comment-input"] [contenteditable="true"]',
    post: '[data-e2e="comment-post"]',
    key: 'enter',
    clickIs: 'click',
    keyIs: 'key',
  },
  tiptap: {
    name: 'TipTap on Bluesky',
    address: 'https://bsky.app/profile/juno.example/post/1001',
    field: '[data-testid="composer"] .ProseMirror',
    post: '[data-testid="composerPublishBtn"]',
    key: 'mod+enter',
    clickIs: 'click',
    keyIs: 'key',
  },
  slate: {
    name: 'Slate on Discord',
    address: 'https://discord.com/channels/12/34?editor=slate',
    field: '[data-slate-editor="true"]',
    ...generic,
    key: 'enter',
    clickIs: 'click',
    keyIs: 'key',
  },
  quill: {
    name: 'Quill on LinkedIn',
    address: 'https://www.linkedin.com/feed/?editor=quill',
    field: '.ql-editor',
    ...generic,
    key: 'enter',
    clickIs: 'click',
    keyIs: 'key',
  },
} satisfies Record<string, Row>;

/** Sites with a row of their own: ticked by name on the welcome page. */
export const TICKED = ['X', 'Instagram', 'YouTube', 'Reddit', 'TikTok', 'Bluesky'] as const;

/** Sites without one: added by hand, address typed. */
export const ADDED = ['discord.com', 'www.linkedin.com', 'blog.example'] as const;
