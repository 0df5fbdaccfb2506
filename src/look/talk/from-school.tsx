import type { JSX } from 'preact';
import { Button } from '../button.tsx';
import type { Translate } from '../translate.ts';
import { NumberRow } from './number-row.tsx';
import type { NumberKind, NumberWay } from './ways.ts';

/** What a school added beside the lines. The words of src/store/policy.ts, said again for this room. */
export interface ShownSchool {
  readonly line: {
    readonly name: string;
    readonly call?: string;
    readonly text?: string;
    readonly web?: string;
    readonly hours?: string;
  } | null;
  readonly links: readonly { readonly name: string; readonly url: string }[];
}

interface FromSchoolProps {
  readonly school: ShownSchool;
  readonly phone: boolean;
  readonly openLink: (url: string) => void;
  readonly t: Translate;
}

/** Marked as the school's, and never in the place of a line. Null where it added nothing. */
export function FromSchool({ school, phone, openLink, t }: FromSchoolProps): JSX.Element | null {
  const { line, links } = school;
  if (line === null && links.length === 0) return null;
  return (
    <article class="line-card" aria-label={t('talk_school')}>
      <p class="line-facts">{t('talk_school')}</p>
      {line && <h3 class="line-name">{line.name}</h3>}
      {line?.hours !== undefined && <p class="line-facts">{line.hours}</p>}
      {line &&
        waysOf(line).map((way) => (
          <div key={way.kinds[0]} class="line-way">
            <NumberRow way={way} phone={phone} openLink={openLink} t={t} />
          </div>
        ))}
      <div class="line-actions">
        {line?.web !== undefined && <Site name={t('talk_site')} url={line.web} open={openLink} />}
        {links.map(({ name, url }) => (
          <Site key={url} name={name} url={url} open={openLink} />
        ))}
      </div>
    </article>
  );
}

function waysOf({ call, text }: NonNullable<ShownSchool['line']>): readonly NumberWay[] {
  const way = (kind: NumberKind, number: string | undefined): readonly NumberWay[] =>
    number === undefined ? [] : [{ number, kinds: [kind] }];
  return [...way('call', call), ...way('text', text)];
}

interface SiteProps {
  readonly name: string;
  readonly url: string;
  readonly open: (url: string) => void;
}

function Site({ name, url, open }: SiteProps): JSX.Element {
  return (
    <Button size="small" icon="open" onPress={() => open(url)}>
      {name}
    </Button>
  );
}
