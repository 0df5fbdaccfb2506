import type { SitePlace } from '../site-place.ts';

const box = {
  field: '[data-slate-editor="true"]',
  key: 'enter',
  keyIs: 'key',
  editorNote: 'Slate',
} as const;

export const place: SitePlace = {
  id: 'discord',
  name: 'Discord',
  structure: 'a list that keeps only what is in view, a search box of its own kind, no button',
  tries: [
    { surface: 'chat', address: 'https://discord.com/channels/12/34', ...box },
    { surface: 'message', address: 'https://discord.com/channels/@me/56', ...box },
  ],
};
