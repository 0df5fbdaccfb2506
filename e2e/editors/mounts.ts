/** Every editor by the name of its folder. Loaded when asked for, so that a page carries one. */
import type { Mount } from './composer.ts';

export const mounts = {
  textarea: () => import('./textarea/mount.tsx'),
  'form-input': () => import('./form-input/mount.tsx'),
  plain: () => import('./plain/mount.ts'),
  lexical: () => import('./lexical/mount.tsx'),
  'draft-js': () => import('./draft-js/mount.tsx'),
  slate: () => import('./slate/mount.tsx'),
  tiptap: () => import('./tiptap/mount.ts'),
  quill: () => import('./quill/mount.ts'),
} satisfies Record<string, () => Promise<{ mount: Mount }>>;

export type EditorName = keyof typeof mounts;
