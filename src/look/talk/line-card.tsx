import type { JSX } from 'preact';
import { Button } from '../button.tsx';
import type { Translate } from '../translate.ts';
import { factsOf } from './facts.ts';
import type { ShownLine } from './line.ts';
import { NumberRow } from './number-row.tsx';
import { numberWays, webWays } from './ways.ts';

interface LineCardProps {
  readonly line: ShownLine;
  readonly t: Translate;
  readonly lang: string;
  readonly phone: boolean;
  readonly openLink: (url: string) => void;
  /** The first number alone, for a card where the line is one thing among others. */
  readonly short?: boolean;
}

export function LineCard({ line, t, lang, phone, openLink, short }: LineCardProps): JSX.Element {
  const ways = numberWays(line, lang);
  const shown = short ? ways.slice(0, 1) : ways;
  const links = webWays(line, lang).filter(
    ({ kind }) => !short || ways.length === 0 || kind === 'chat',
  );
  return (
    <article class="line-card" data-short={short ? '' : undefined} aria-label={line.name}>
      {!short && (
        <div>
          <h3 class="line-name">{line.name}</h3>
          <p class="line-facts">{factsOf(line, t, lang)}</p>
        </div>
      )}
      {shown.map((way) => (
        <NumberRow
          key={`${way.number} ${way.keyword ?? ''}`}
          way={way}
          phone={phone}
          t={t}
          {...(short ? { lead: line.name } : {})}
        />
      ))}
      {links.length > 0 && (
        <div class="line-way">
          {links.map(({ kind, url }) => {
            const name = t(kind === 'chat' ? 'talk_chat' : 'talk_web');
            return (
              <Button
                key={url}
                size="small"
                icon={kind === 'chat' ? 'chat' : 'open'}
                label={t('talk_action_for', name, line.name)}
                onPress={() => openLink(url)}
              >
                {name}
              </Button>
            );
          })}
        </div>
      )}
    </article>
  );
}
