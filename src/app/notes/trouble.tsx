import type { JSX } from 'preact';
import { Button } from '../../look/button.tsx';
import { CopyButton } from '../../look/copy-button.tsx';
import type { MessageKey, Translate } from '../../look/translate.ts';
import type { RecordsTrouble } from '../../store/types.ts';

const WORDS: Readonly<Record<RecordsTrouble, MessageKey>> = {
  newer: 'notes_trouble_newer',
  blocked: 'notes_trouble_blocked',
  full: 'notes_trouble_full',
  unreadable: 'notes_trouble_unreadable',
};

/** Which of the troubles there are words for an error is. Anything unheard of counts as damage. */
export function troubleOf(error: unknown): RecordsTrouble {
  const trouble = (error as { trouble?: unknown } | null)?.trouble;
  return typeof trouble === 'string' && trouble in WORDS
    ? (trouble as RecordsTrouble)
    : 'unreadable';
}

interface TroubleProps {
  readonly t: Translate;
  readonly trouble: RecordsTrouble;
  readonly onTryAgain?: () => void;
  /** Words that are not kept yet: they must not be lost for this. */
  readonly unkept?: string;
}

/** What went wrong, in words, and a way on. */
export function Trouble({ t, trouble, onTryAgain, unkept = '' }: TroubleProps): JSX.Element {
  return (
    <div class="note stack" role="alert">
      <p>{t(WORDS[trouble])}</p>
      <div class="row">
        {onTryAgain && (
          <Button size="small" onPress={onTryAgain}>
            {t('notes_try_again')}
          </Button>
        )}
        {unkept !== '' && <CopyButton text={unkept} label={t('notes_copy_words')} t={t} />}
        {trouble === 'unreadable' && unkept === '' && (
          <a class="quiet-link" href="#your-data">
            {t('notes_trouble_erase')}
          </a>
        )}
      </div>
    </div>
  );
}
