import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import { Card } from '../../look/card.tsx';
import { Field } from '../../look/field.tsx';
import type { Translate } from '../../look/translate.ts';
import type { RecordsTrouble } from '../../store/types.ts';
import { Trouble, troubleOf } from './trouble.tsx';

interface UnlockCardProps {
  readonly t: Translate;
  /** False: that was not it. */
  readonly onUnlock: (passphrase: string) => Promise<boolean>;
}

export function UnlockCard({ t, onUnlock }: UnlockCardProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<'nothing' | 'working' | 'wrong' | RecordsTrouble>('nothing');
  const unlock = async () => {
    setSaid('working');
    try {
      if (!(await onUnlock(typed))) setSaid('wrong');
    } catch (error) {
      setSaid(troubleOf(error));
    }
  };
  return (
    <Card heading={t('lock_ask_heading')}>
      <p class="soft">{t('lock_ask_body')}</p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (said !== 'working') void unlock();
        }}
      >
        <Field
          label={t('lock_passphrase')}
          type="password"
          value={typed}
          onInput={(text) => {
            setTyped(text);
            setSaid('nothing');
          }}
          {...(said === 'wrong' ? { error: t('lock_wrong') } : {})}
        />
        <div class="row">
          <Button tone="sea" submit>
            {t('lock_open')}
          </Button>
          <a class="quiet-link" href="#your-data">
            {t('lock_forgot')}
          </a>
        </div>
        <p class="small soft" role="status">
          {said === 'working' ? t('lock_working') : ''}
        </p>
      </form>
      {said !== 'nothing' && said !== 'working' && said !== 'wrong' && (
        <Trouble t={t} trouble={said} />
      )}
    </Card>
  );
}
