import type { JSX } from 'preact';
import { Card } from '../../look/card.tsx';
import type { Translate } from '../../look/translate.ts';

interface HistorySwitchProps {
  readonly t: Translate;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

export function HistorySwitch({ t, on, onChange }: HistorySwitchProps): JSX.Element {
  return (
    <Card heading={t('history_heading')}>
      <p class="soft">{t('history_body')}</p>
      <label class="tick">
        <input type="checkbox" checked={on} onChange={() => onChange(!on)} />
        <span>{t('history_switch')}</span>
      </label>
      <p class="small soft" role="status">
        {t(on ? 'history_is_on' : 'history_is_off')}
      </p>
    </Card>
  );
}
