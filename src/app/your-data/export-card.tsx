import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import { Card } from '../../look/card.tsx';
import type { Translate } from '../../look/translate.ts';
import type { LockState, Memory, RecordsTrouble } from '../../store/types.ts';
import { Trouble, troubleOf } from '../notes/trouble.tsx';
import { PassphraseForm } from './passphrase-form.tsx';

interface ExportCardProps {
  readonly t: Translate;
  readonly memory: Memory;
  readonly state: LockState | undefined;
  readonly onChanged: () => void;
  /** Makes the file and hands it to the browser. */
  readonly onSave: () => Promise<void>;
}

/** A copy to take along: made on the device, readable by whoever opens it, and it says so first. */
export function ExportCard(props: ExportCardProps): JSX.Element {
  const { t, memory, state, onChanged, onSave } = props;
  const [saved, setSaved] = useState(false);
  const [trouble, setTrouble] = useState<RecordsTrouble>();
  const save = async () => {
    setTrouble(undefined);
    try {
      await onSave();
      setSaved(true);
    } catch (error) {
      setTrouble(troubleOf(error));
    }
  };
  const unlockAndSave = async (passphrase: string) => {
    if (!(await memory.unlock(passphrase))) return false;
    onChanged();
    await save();
    return true;
  };
  return (
    <Card heading={t('export_heading')}>
      <p class="soft">{t('export_body')}</p>
      <p class="note">{t('export_warning')}</p>
      {state === 'locked' ? (
        <PassphraseForm
          t={t}
          asks="old"
          action="export_save"
          onSend={({ old }) => unlockAndSave(old)}
        />
      ) : (
        <div class="row">
          <Button onPress={() => void save()}>{t('export_save')}</Button>
        </div>
      )}
      <p class="small" role="status">
        {saved ? t('export_saved') : ''}
      </p>
      {trouble !== undefined && <Trouble t={t} trouble={trouble} />}
    </Card>
  );
}
