import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import type { Translate } from '../../look/translate.ts';
import type { RecordsTrouble } from '../../store/types.ts';
import { Trouble, troubleOf } from '../notes/trouble.tsx';

interface KeepAsPageProps {
  readonly t: Translate;
  readonly text: string;
  /** Keeps it as a page of the journal. */
  readonly onKeep: (text: string) => Promise<void>;
  readonly onAgain: () => void;
  /** One step back, where there is one. */
  readonly onBack?: () => void;
  readonly canKeep: boolean;
}

/** Nothing of a skill is saved until this is pressed; closing the page forgets it. */
export function KeepAsPage(props: KeepAsPageProps): JSX.Element {
  const { t, text, onKeep, onAgain, canKeep } = props;
  const [kept, setKept] = useState(false);
  const [trouble, setTrouble] = useState<RecordsTrouble>();
  const keep = () => {
    onKeep(text).then(
      () => {
        setKept(true);
        setTrouble(undefined);
      },
      (error) => setTrouble(troubleOf(error)),
    );
  };
  return (
    <>
      <div class="row">
        {canKeep && !kept && (
          <Button tone="sea" onPress={keep}>
            {t('skills_keep')}
          </Button>
        )}
        {props.onBack && <Button onPress={props.onBack}>{t('skills_back')}</Button>}
        <Button onPress={onAgain}>{t('skills_again')}</Button>
      </div>
      <p class="small soft" role="status">
        {t(kept ? 'skills_kept' : canKeep ? 'skills_not_kept' : 'notes_private_window')}
      </p>
      {trouble !== undefined && <Trouble t={t} trouble={trouble} unkept={text} onTryAgain={keep} />}
    </>
  );
}
