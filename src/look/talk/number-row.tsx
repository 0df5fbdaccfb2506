import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../button.tsx';
import { CopyButton } from '../copy-button.tsx';
import { QrCode } from '../qr-code.tsx';
import type { Translate } from '../translate.ts';
import { address, type NumberKind, type NumberWay } from './ways.ts';

/** What to do with the number, in words that stand before it. */
export function howTo(way: NumberWay, t: Translate): string {
  if (way.press !== undefined) return t('talk_call_press', way.press);
  if (way.keyword !== undefined) return t('talk_text_word', way.keyword);
  if (way.kinds.includes('call') && way.kinds.includes('text')) return t('talk_call_or_text');
  const only = way.kinds[0];
  return only === 'whatsapp' ? t('talk_whatsapp') : t(only === 'text' ? 'talk_text' : 'talk_call');
}

function labelOf(kind: NumberKind, way: NumberWay, t: Translate): string {
  if (kind === 'call') return t('talk_call_number', way.number);
  if (kind === 'whatsapp') return `${t('talk_whatsapp')} ${way.number}`;
  return way.keyword === undefined
    ? t('talk_text_number', way.number)
    : t('talk_text_word_number', way.keyword, way.number);
}

const NAMES = { call: 'talk_call', text: 'talk_text', whatsapp: 'talk_whatsapp' } as const;
const SCANS = {
  call: 'talk_qr_call',
  text: 'talk_qr_text',
  whatsapp: 'talk_qr_whatsapp',
} as const;

interface NumberRowProps {
  readonly way: NumberWay;
  /** A phone dials; at a desk the number is large, to be copied or scanned. */
  readonly phone: boolean;
  /** More to press, in the same row. */
  readonly children?: ComponentChildren;
  readonly t: Translate;
}

export function NumberRow({ way, phone, children, t }: NumberRowProps): JSX.Element {
  const [codes, setCodes] = useState(false);
  return (
    <>
      <div class="line-way">
        <p class="line-say">
          {howTo(way, t)} <bdi class="line-number">{way.number}</bdi>
        </p>
        <div class="line-actions" data-phone={phone ? '' : undefined}>
          {phone ? (
            way.kinds.map((kind) => (
              <Button
                key={kind}
                tone="sun"
                size="small"
                icon={kind === 'call' ? 'call' : 'chat'}
                href={address(kind, way.number)}
                label={labelOf(kind, way, t)}
              >
                {t(NAMES[kind])}
              </Button>
            ))
          ) : (
            <>
              <CopyButton text={way.number} label={t('talk_copy_number', way.number)} t={t} />
              <Button
                size="small"
                icon="code"
                expanded={codes}
                label={t('talk_qr_number', way.number)}
                onPress={() => setCodes(!codes)}
              >
                {t('talk_qr')}
              </Button>
            </>
          )}
          {children}
        </div>
      </div>
      {codes && (
        <div class="line-codes">
          {way.kinds.map((kind) => (
            <QrCode key={kind} payload={address(kind, way.number)} caption={t(SCANS[kind])} />
          ))}
        </div>
      )}
    </>
  );
}
