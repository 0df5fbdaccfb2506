import type { JSX } from 'preact';
import { QuietLink } from '../quiet-link.tsx';
import type { Translate } from '../translate.ts';
import { languageName } from './facts.ts';
import type { ShownChannel, ShownLine } from './line.ts';
import { sayWay } from './say-way.ts';
import { address, type NumberWay, otherTongues, signWays } from './ways.ts';

interface OtherWaysProps {
  readonly line: ShownLine;
  readonly t: Translate;
  readonly lang: string;
  readonly phone: boolean;
  readonly openLink: (url: string) => void;
  readonly signsOnly?: boolean;
}

export const hasOtherWays = (line: ShownLine, lang: string): boolean =>
  signWays(line).length + otherTongues(line, lang).length > 0;

/** Ways in for people who sign, and in languages other than the reader's: one line each. */
export function OtherWays(props: OtherWaysProps): JSX.Element {
  const { line, lang, signsOnly } = props;
  const tongues = signsOnly ? [] : otherTongues(line, lang);
  return (
    <ul class="line-told">
      {signWays(line).map((way) => (
        <Sign key={way.value} way={way} {...props} />
      ))}
      {tongues.map((way) => (
        <Tongue key={sayWay(way, props.t)} way={way} {...props} />
      ))}
    </ul>
  );
}

function Sign({ way, t, lang, openLink }: OtherWaysProps & { way: ShownChannel }) {
  const language = languageName(way.lang ?? '', t, lang) ?? '';
  if (!way.value.startsWith('https://')) {
    return <li>{t('talk_sign_number', language, way.value)}</li>;
  }
  return (
    <li>
      <QuietLink onPress={() => openLink(way.value)}>
        {t('talk_sign_on_site', language, way.find ?? '')}
      </QuietLink>
    </li>
  );
}

function Tongue({ way, t, lang, phone, openLink }: OtherWaysProps & { way: NumberWay }) {
  const name = languageName(way.lang ?? '', t, lang) ?? '';
  const says = t('talk_in_language', name, sayWay(way, t));
  const kind = way.kinds[0] ?? 'call';
  const url = address(kind, way.number);
  return (
    <li>
      {kind === 'whatsapp' && <QuietLink onPress={() => openLink(url)}>{says}</QuietLink>}
      {kind !== 'whatsapp' &&
        (phone ? (
          <a class="quiet-link" href={url}>
            {says}
          </a>
        ) : (
          says
        ))}
      {way.unsure && <p class="line-check">{t('talk_unsure')}</p>}
    </li>
  );
}
