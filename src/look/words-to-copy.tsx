import type { JSX } from 'preact';
import { CopyButton } from './copy-button.tsx';
import type { Translate } from './translate.ts';

interface WordsToCopyProps {
  /** None where several stand under one heading: each copy button then names its words. */
  readonly label?: string;
  readonly words: string;
  readonly t: Translate;
}

/** A sentence someone may send as it stands. */
export function WordsToCopy({ label, words, t }: WordsToCopyProps): JSX.Element {
  return (
    <div class="words">
      <div>
        {label !== undefined && <p class="label">{label}</p>}
        <p class="words-said">{words}</p>
      </div>
      <CopyButton
        text={words}
        t={t}
        {...(label === undefined ? { label: t('words_copy', words) } : {})}
      />
    </div>
  );
}
