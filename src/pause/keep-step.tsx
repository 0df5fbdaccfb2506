import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../look/button.tsx';
import { StepFrame } from './step-frame.tsx';
import type { StepProps } from './step-props.ts';

/** Saves the draft on this device, and says where it is. The site's own box is never touched. */
export function KeepStep({ t, keep, feelings, openPage, choose }: StepProps): JSX.Element {
  const [tries, setTries] = useState(1);
  const [outcome, setOutcome] = useState<'waiting' | 'kept' | 'failed'>('waiting');
  // One message a try: what changes meanwhile must not save the draft twice.
  useEffect(() => {
    setOutcome('waiting');
    const saved = keep ? keep(feelings) : Promise.resolve(false);
    saved.then(
      (is) => setOutcome(is ? 'kept' : 'failed'),
      () => setOutcome('failed'),
    );
  }, [tries]);
  return (
    <StepFrame heading={t('pause_keep')}>
      <p class="lead" role="status">
        {t(
          outcome === 'waiting' ? 'keep_waiting' : outcome === 'kept' ? 'keep_done' : 'keep_failed',
        )}
      </p>
      {outcome === 'kept' && <p class="soft">{t('keep_box')}</p>}
      <div class="four">
        {outcome === 'kept' && (
          <Button icon="open" onPress={() => void openPage('journal')}>
            {t('keep_see')}
          </Button>
        )}
        {outcome === 'failed' && (
          <Button onPress={() => setTries(tries + 1)}>{t('keep_again')}</Button>
        )}
        <Button icon="edit" onPress={() => choose(outcome === 'kept' ? 'keep' : 'leave')}>
          {t('keep_back')}
        </Button>
      </div>
    </StepFrame>
  );
}
