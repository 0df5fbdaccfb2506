import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../button.tsx';
import { QrCode } from '../qr-code.tsx';
import type { Translate } from '../translate.ts';
import type { ShownCountry } from './line.ts';
import { address } from './ways.ts';

interface EmergencyProps {
  readonly here: Pick<ShownCountry, 'emergency' | 'emergencyFrom' | 'emergencyAlso'>;
  readonly phone: boolean;
  readonly t: Translate;
}

/** "or 112", "ambulance 10177": what else may be dialled, in one line. */
function others({ emergencyFrom, emergencyAlso = [] }: EmergencyProps['here'], t: Translate) {
  return [
    ...(emergencyFrom === 'mobile' ? [t('talk_emergency_mobile')] : []),
    ...emergencyAlso.map(({ number, for: whom }) =>
      whom === undefined
        ? t('talk_emergency_or', number)
        : t(whom === 'police' ? 'talk_emergency_police' : 'talk_emergency_ambulance', number),
    ),
  ].join(' · ');
}

export function Emergency({ here, phone, t }: EmergencyProps): JSX.Element {
  const [code, setCode] = useState(false);
  const number = here.emergency;
  const also = others(here, t);
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
          <div class="emergency-number">
            <bdi class="line-number">{number}</bdi>
            <Button
              size="small"
              icon="code"
              expanded={code}
              label={t('talk_qr_number', number)}
              onPress={() => setCode(!code)}
            >
              {t('talk_qr')}
            </Button>
          </div>
        ))}
      {also !== '' && <p class="line-facts emergency-also">{also}</p>}
      {code && <QrCode payload={address('call', number)} caption={t('talk_qr_call')} />}
    </div>
  );
}

/** The same in one sentence, where lines and coping stand side by side. */
export function EmergencyInALine({ here, phone, t }: EmergencyProps): JSX.Element {
  const number = here.emergency;
  const call = t(number === '' ? 'talk_emergency_unknown' : 'talk_call_number', number);
  return (
    <p class="small soft">
      {t('talk_emergency')}{' '}
      {phone && number !== '' ? (
        <a class="quiet-link" href={address('call', number)}>
          {call}
        </a>
      ) : (
        call
      )}{' '}
      {others(here, t)}
    </p>
  );
}
