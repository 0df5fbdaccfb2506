import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import { Card } from '../../look/card.tsx';
import { QuietLink } from '../../look/quiet-link.tsx';
import type { Translate } from '../../look/translate.ts';

interface LeavingProps {
  readonly t: Translate;
  readonly onTurnAllOff: () => void;
  readonly onErase: () => void;
  /** Takes the whole extension out of the browser; the browser itself asks once more. */
  readonly onRemove: () => void;
}

/** One press turns everything off; erasing can't be undone, so it takes a second one. */
export function Leaving({ t, onTurnAllOff, onErase, onRemove }: LeavingProps): JSX.Element {
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);

  return (
    <Card heading={t('welcome_leaving_heading')}>
      <div class="leaving">
        <Button wide detail={t('welcome_all_off_detail')} onPress={onTurnAllOff}>
          {t('welcome_all_off')}
        </Button>
        <Button
          wide
          detail={t('welcome_erase_detail')}
          expanded={asking}
          onPress={() => setAsking(!asking)}
        >
          {t('welcome_erase')}
        </Button>
      </div>
      {asking && (
        <div class="stack">
          <p tabIndex={-1} ref={question}>
            {t('welcome_erase_ask')}
          </p>
          <div class="leaving">
            <Button wide onPress={onErase}>
              {t('welcome_erase_yes')}
            </Button>
            <Button wide onPress={() => setAsking(false)}>
              {t('welcome_erase_no')}
            </Button>
          </div>
        </div>
      )}
      <QuietLink onPress={onRemove}>{t('settings_remove')}</QuietLink>
    </Card>
  );
}
