import type { Composer } from '../find/composer.ts';

/** Characters editors keep in empty boxes and around mentions; a person never typed them. */
const INVISIBLE = /[\u200B\u2060\uFEFF]/g;

/**
 * The draft as its writer sees it; empty for an empty box, whatever its markup holds.
 * Reads only: nothing here may change the editor.
 */
export function readDraft(composer: Composer): string {
  const value = fieldValue(composer);
  if (value !== undefined) return value;
  // Slate draws its placeholder inside the editor, and only while the editor is empty.
  if (composer.querySelector('[data-slate-placeholder="true"]')) return '';
  return (composer.innerText ?? composer.textContent ?? '').replace(INVISIBLE, '');
}

/** By name, not by class: a box in a frame is made by another class of the same name. */
function fieldValue(composer: Composer): string | undefined {
  const isField = composer.localName === 'textarea' || composer.localName === 'input';
  return isField ? (composer as HTMLTextAreaElement).value : undefined;
}

/** Longer than any placeholder that an editor keeps in an empty box. */
const SURELY_WRITTEN = 200;

/** Asked at every key: false at once for a long draft, which would take long to read. */
export function mayBeEmpty(composer: Composer): boolean {
  const text = fieldValue(composer) ?? composer.textContent ?? '';
  return text.length < SURELY_WRITTEN && isEmptyDraft(readDraft(composer));
}

export function isEmptyDraft(draft: string): boolean {
  return draft.trim() === '';
}
