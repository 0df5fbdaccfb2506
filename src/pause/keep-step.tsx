import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../look/button.tsx';
import type { Kept } from './props.ts';
import { StepFrame } from './step-frame.tsx';
import type { StepProps } from './step-props.ts';

/** Saves the draft on this device, and says where it is. The site's own box is never touched. */
export function KeepStep(props: StepProps): JSX.Element {
  const { t, keep, feelings, openPage, choose } = props;
  const [tries, setTries] = useState(1);
  const [kept, setKept] = useState<Kept | null>(null);
  const failed = { words: t('keep_unreadable') };
  // biome-ignore lint/correctness/useExhaustiveDependencies: one message a try, whatever else changes
  useEffect(() => {
    setKept(null);
    keep?.(feelings).then(
      (how) => {
        setKept(how);
        if (how === true) props.setKept(true);
      },
      () => setKept(failed),
    );
  }, [tries]);
  return (
    <StepFrame heading={t('pause_keep')}>
      <p class="lead" role="status">
        {kept === null ? t('keep_waiting') : kept === true ? t('keep_done') : kept.words}
      </p>
      {kept === true && <p class="soft">{t('keep_box')}</p>}
      {kept !== null && kept !== true && <p class="soft">{t('keep_not_posted')}</p>}
      <div class="four">
        {kept === true && (
          <Button icon="open" onPress={() => void openPage('journal')}>
            {t('keep_see')}
          </Button>
        )}
        {kept !== null && kept !== true && (
          <Button onPress={() => setTries(tries + 1)}>{t('keep_again')}</Button>
        )}
        <Button icon="edit" onPress={() => choose(kept === true ? 'keep' : 'leave')}>
          {t('keep_back')}
        </Button>
      </div>
    </StepFrame>
  );
}
