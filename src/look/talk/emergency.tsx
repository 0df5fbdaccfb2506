import type { JSX } from 'preact';
import { Button } from '../button.tsx';
import type { Translate } from '../translate.ts';
import { address } from './ways.ts';

interface EmergencyProps {
  /** Empty where we know none. */
  readonly number: string;
  readonly phone: boolean;
  readonly t: Translate;
}

export function Emergency({ number, phone, t }: EmergencyProps): JSX.Element {
  return (
    <div class="line-card" data-short="">
      <div class="line-way">
        <p>
          <span class="line-how">
            <b class="line-lead">{t('talk_emergency')}</b>
            {number === '' ? t('talk_emergency_unknown') : t('talk_emergency_detail')}
          </span>{' '}
          {number !== '' && <bdi class="line-number">{number}</bdi>}
        </p>
        {phone && number !== '' && (
          <Button
            tone="sun"
            size="small"
            icon="call"
            href={address('call', number)}
            label={t('talk_call_number', number)}
          >
            {t('talk_call')}
          </Button>
        )}
      </div>
    </div>
  );
}
