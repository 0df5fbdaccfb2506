import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import { Card } from '../../look/card.tsx';
import type { MessageKey, Translate } from '../../look/translate.ts';
import type { LockState, Memory, RecordsTrouble } from '../../store/types.ts';
import { Trouble, troubleOf } from '../notes/trouble.tsx';
import { PassphraseForm } from './passphrase-form.tsx';

interface LockCardProps {
  readonly t: Translate;
  readonly memory: Memory;
  /** Undefined until it was read. */
  readonly state: LockState | undefined;
  /** Something about the lock changed. */
  readonly onChanged: () => void;
}

export function LockCard({ t, memory, state, onChanged }: LockCardProps): JSX.Element {
  const [form, setForm] = useState<'none' | 'set' | 'change' | 'remove'>('none');
  const [said, setSaid] = useState<MessageKey>();
  const [trouble, setTrouble] = useState<RecordsTrouble>();

  /** @returns whether the passphrase asked for was the right one */
  const work = async (does: () => Promise<boolean>, sentence: MessageKey): Promise<boolean> => {
    setTrouble(undefined);
    try {
      if (!(await does())) return false;
      setForm('none');
      setSaid(sentence);
      onChanged();
    } catch (error) {
      setTrouble(troubleOf(error));
    }
    return true;
  };
  const show = (next: typeof form) => {
    setSaid(undefined);
    setForm(form === next ? 'none' : next);
  };

  return (
    <Card heading={t('lock_heading')}>
      <p class="soft">{t(state === 'none' ? 'lock_body_none' : 'lock_body_set')}</p>
      {state === 'none' && (
        <>
          <p class="note">{t('lock_lost')}</p>
          <div class="row">
            <Button expanded={form === 'set'} onPress={() => show('set')}>
              {t('lock_set')}
            </Button>
          </div>
          {form === 'set' && (
            <PassphraseForm
              t={t}
              asks="new"
              action="lock_set_now"
              onSend={({ next }) =>
                work(async () => {
                  await memory.setPassphrase(next);
                  return true;
                }, 'lock_said_set')
              }
            />
          )}
        </>
      )}
      {(state === 'locked' || state === 'open') && (
        <>
          <div class="row">
            <Button expanded={form === 'change'} onPress={() => show('change')}>
              {t('lock_change')}
            </Button>
            <Button expanded={form === 'remove'} onPress={() => show('remove')}>
              {t('lock_remove')}
            </Button>
          </div>
          {form === 'change' && (
            <PassphraseForm
              key="change"
              t={t}
              asks="old-and-new"
              action="lock_change_now"
              onSend={({ old, next }) =>
                work(() => memory.changePassphrase(old, next), 'lock_said_changed')
              }
            />
          )}
          {form === 'remove' && (
            <PassphraseForm
              key="remove"
              t={t}
              asks="old"
              action="lock_remove_now"
              onSend={({ old }) => work(() => memory.removePassphrase(old), 'lock_said_removed')}
            />
          )}
        </>
      )}
      <p class="small" role="status">
        {said === undefined ? '' : t(said)}
      </p>
      {trouble !== undefined && <Trouble t={t} trouble={trouble} />}
    </Card>
  );
}
