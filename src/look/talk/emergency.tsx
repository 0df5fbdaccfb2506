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
    <div class="line-card emergency">
      <div>
        <p class="line-name">{t('talk_emergency')}</p>
        <p class="line-facts">
          {t(number === '' ? 'talk_emergency_unknown' : 'talk_emergency_detail')}
        </p>
      </div>
      {number !== '' &&
        (phone ? (
          <Button
            tone="sun"
            icon="call"
            href={address('call', number)}
            label={t('talk_call_number', number)}
          >
            <bdi class="line-number">{number}</bdi>
          </Button>
        ) : (
          <bdi class="line-number">{number}</bdi>
        ))}
    </div>
  );
}
