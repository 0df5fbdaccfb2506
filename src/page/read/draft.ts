import type { Composer } from '../find/composer.ts';

/** Characters editors keep in empty boxes and around mentions; a person never typed them. */
const INVISIBLE = /[\u200B\u2060\uFEFF]/g;

/**
 * The draft as its writer sees it; empty for an empty box, whatever its markup holds.
 * Reads only: nothing here may change the editor.
 */
export function readDraft(composer: Composer): string {
  if (composer instanceof HTMLTextAreaElement || composer instanceof HTMLInputElement) {
    return composer.value;
  }
  // Slate draws its placeholder inside the editor, and only while the editor is empty.
  if (composer.querySelector('[data-slate-placeholder="true"]')) return '';
  return (composer.innerText ?? composer.textContent ?? '').replace(INVISIBLE, '');
}

export function isEmptyDraft(draft: string): boolean {
  return draft.trim() === '';
}
