import type { JSX } from 'preact';
import { Button } from '../button.tsx';
import type { Translate } from '../translate.ts';
import { factsOf, HOURS } from './facts.ts';
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
  // A phone dials sooner than it chats: on a short card its number is enough.
  const links = short && phone && ways.length > 0 ? [] : webWays(line, lang);
  const buttons = links.map(({ kind, url, hours }) => {
    const way = t(kind === 'chat' ? 'talk_chat' : 'talk_web');
    const name = hours === undefined ? way : `${way} · ${t(HOURS[hours])}`;
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
  });
  const shown = short ? ways.slice(0, 1) : ways;
  return (
    <article class="line-card" aria-label={line.name}>
      <div>
        <h3 class="line-name">{line.name}</h3>
        {!short && <p class="line-facts">{factsOf(line, t, lang)}</p>}
      </div>
      {shown.map((way, place) => (
        <NumberRow key={`${way.number} ${way.keyword ?? ''}`} way={way} phone={phone} t={t}>
          {place === shown.length - 1 && buttons}
        </NumberRow>
      ))}
      {shown.length === 0 && <div class="line-actions">{buttons}</div>}
    </article>
  );
}
