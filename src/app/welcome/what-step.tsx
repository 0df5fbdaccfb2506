import type { JSX } from 'preact';
import { Button } from '../../look/button.tsx';
import type { Translate } from '../../look/translate.ts';
import { Lines } from './lines.tsx';

interface WhatStepProps {
  readonly t: Translate;
  readonly onNext: () => void;
  readonly onDecline: () => void;
}

/** What is private and what is not, what it can do and what it can't: said before the yes. */
export function WhatStep({ t, onNext, onDecline }: WhatStepProps): JSX.Element {
  return (
    <div class="stack">
      <div class="welcome-promises">
        <Lines
          t={t}
          heading="welcome_private_heading"
          lines={['welcome_private_device', 'welcome_private_nobody', 'welcome_private_history']}
        />
        <Lines
          t={t}
          heading="welcome_cannot_heading"
          lines={['welcome_cannot_apps', 'welcome_cannot_miss', 'welcome_cannot_crisis']}
        />
      </div>
      <div class="welcome-next">
        <Button wide detail={t('welcome_decline_detail')} onPress={onDecline}>
          {t('welcome_decline')}
        </Button>
        <Button wide detail={t('welcome_next_sites')} onPress={onNext}>
          {t('welcome_next')}
        </Button>
      </div>
    </div>
  );
}
