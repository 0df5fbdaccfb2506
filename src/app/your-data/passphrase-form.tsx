import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import { Field } from '../../look/field.tsx';
import type { MessageKey, Translate } from '../../look/translate.ts';

/** The least that NIST SP 800-63B asks of a passphrase; no rule about what it is made of. */
export const SHORTEST_PASSPHRASE = 8;

interface PassphraseFormProps {
  readonly t: Translate;
  readonly asks: 'new' | 'old' | 'old-and-new';
  readonly action: MessageKey;
  /** False: the old one was wrong. */
  readonly onSend: (typed: { old: string; next: string }) => Promise<boolean>;
}

type Said = 'nothing' | 'working' | 'wrong' | 'short' | 'differ';

export function PassphraseForm({ t, asks, action, onSend }: PassphraseFormProps): JSX.Element {
  const [old, setOld] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [said, setSaid] = useState<Said>('nothing');
  const wantsNew = asks !== 'old';

  const send = async () => {
    if (said === 'working') return;
    if (wantsNew && [...next].length < SHORTEST_PASSPHRASE) return setSaid('short');
    if (wantsNew && next !== again) return setSaid('differ');
    setSaid('working');
    setSaid((await onSend({ old, next })) ? 'nothing' : 'wrong');
  };
  const typed = (set: (text: string) => void) => (text: string) => {
    set(text);
    setSaid('nothing');
  };

  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {asks !== 'new' && (
        <Field
          label={t('lock_now')}
          type="password"
          value={old}
          onInput={typed(setOld)}
          {...(said === 'wrong' ? { error: t('lock_wrong') } : {})}
        />
      )}
      {wantsNew && (
        <>
          <Field
            label={t('lock_new')}
            hint={t('lock_new_hint')}
            type="password"
            value={next}
            onInput={typed(setNext)}
            {...(said === 'short' ? { error: t('lock_short') } : {})}
          />
          <Field
            label={t('lock_again')}
            type="password"
            value={again}
            onInput={typed(setAgain)}
            {...(said === 'differ' ? { error: t('lock_differ') } : {})}
          />
        </>
      )}
      <div class="row">
        <Button tone="sea" submit>
          {t(action)}
        </Button>
      </div>
      <p class="small soft" role="status">
        {said === 'working' ? t('lock_working') : ''}
      </p>
    </form>
  );
}
