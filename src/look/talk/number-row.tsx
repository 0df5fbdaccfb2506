import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../button.tsx';
import { CopyButton } from '../copy-button.tsx';
import { QrCode } from '../qr-code.tsx';
import type { Translate } from '../translate.ts';
import { howTo, KIND_NAMES, sayKind, toCopy } from './say-way.ts';
import { address, type NumberKind, type NumberWay } from './ways.ts';

function scanWords(kind: NumberKind, way: NumberWay, t: Translate): string {
  if (kind === 'call') return t('talk_qr_call');
  if (kind === 'whatsapp') return t('talk_qr_whatsapp');
  return way.keyword === undefined ? t('talk_qr_text') : t('talk_qr_text_word', way.keyword);
}

interface NumberRowProps {
  readonly way: NumberWay;
  /** A phone dials; at a desk the number is large, to be copied or scanned. */
  readonly phone: boolean;
  readonly openLink: (url: string) => void;
  /** Where room is short a phone's button carries the number itself. */
  readonly short?: boolean | undefined;
  /** Said under the number: hours of its own. */
  readonly note?: string | undefined;
  /** More to press, in the same row. */
  readonly children?: ComponentChildren;
  readonly t: Translate;
}

export function NumberRow(props: NumberRowProps): JSX.Element {
  const { way, phone, short, note, children, t } = props;
  const [codes, setCodes] = useState(false);
  const inButton = phone && short;
  return (
    <>
      {!inButton && (
        <p class="line-say">
          {howTo(way, t)} <bdi class="line-number">{way.letters ?? way.number}</bdi>
          {way.press !== undefined && ` ${t('talk_then_press', way.press)}`}
        </p>
      )}
      {note !== undefined && <p class="line-facts line-note">{note}</p>}
      {way.unsure && <p class="line-check">{t('talk_unsure')}</p>}
      <div class="line-actions" data-phone={phone ? '' : undefined}>
        {phone && way.kinds.map((kind) => <Dial key={kind} kind={kind} {...props} />)}
        {!inButton && (
          <CopyButton text={toCopy(way, t)} label={t('talk_copy_number', toCopy(way, t))} t={t} />
        )}
        {!phone && (
          <Button
            size="small"
            icon="code"
            expanded={codes}
            label={t('talk_qr_number', way.number)}
            onPress={() => setCodes(!codes)}
          >
            {t('talk_qr')}
          </Button>
        )}
        {children}
      </div>
      {codes && (
        <div class="line-codes">
          {way.kinds.map((kind) => (
            <QrCode
              key={kind}
              payload={address(kind, way.number)}
              caption={scanWords(kind, way, t)}
            />
          ))}
        </div>
      )}
    </>
  );
}

function Dial({ kind, way, short, openLink, t }: NumberRowProps & { kind: NumberKind }) {
  const url = address(kind, way.number);
  const icon = kind === 'call' ? 'call' : 'chat';
  const label = sayKind(kind, way, t);
  // In the page's own tab an address of the web would take the draft away.
  const press = kind === 'whatsapp' ? { onPress: () => openLink(url) } : { href: url };
  return short ? (
    <Button tone="sun" icon={icon} {...press}>
      {howTo({ ...way, kinds: [kind] }, t)} <bdi class="dial-number">{way.number}</bdi>
      {way.press !== undefined && ` ${t('talk_then_press', way.press)}`}
    </Button>
  ) : (
    <Button tone="sun" size="small" icon={icon} label={label} {...press}>
      {t(KIND_NAMES[kind])}
    </Button>
  );
}
