import type { JSX } from 'preact';
import { CopyButton } from './copy-button.tsx';
import type { Translate } from './translate.ts';

interface WordsToCopyProps {
  readonly label: string;
  readonly words: string;
  readonly t: Translate;
}

/** A sentence someone may send as it stands. */
export function WordsToCopy({ label, words, t }: WordsToCopyProps): JSX.Element {
  return (
    <div class="words">
      <div>
        <p class="label">{label}</p>
        <p class="words-said">{words}</p>
      </div>
      <CopyButton text={words} t={t} />
    </div>
  );
}
