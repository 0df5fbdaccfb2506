import type { JSX } from 'preact';
import { Card } from '../../look/card.tsx';
import type { Translate } from '../../look/translate.ts';

/** What is private and what is not, what it can do and what it can't: said before the yes. */
export function Promises({ t }: { t: Translate }): JSX.Element {
  return (
    <div class="welcome-promises">
      <Card heading={t('welcome_private_heading')}>
        <ul class="welcome-lines">
          <li>{t('welcome_private_device')}</li>
          <li>{t('welcome_private_nobody')}</li>
          <li>{t('welcome_private_history')}</li>
        </ul>
      </Card>
      <Card heading={t('welcome_cannot_heading')}>
        <ul class="welcome-lines">
          <li>{t('welcome_cannot_apps')}</li>
          <li>{t('welcome_cannot_miss')}</li>
          <li>{t('welcome_cannot_crisis')}</li>
        </ul>
      </Card>
    </div>
  );
}
