import type { JSX } from 'preact';
import { isStale } from './checked.ts';
import { Elsewhere } from './elsewhere.tsx';
import { Emergency, EmergencyInALine } from './emergency.tsx';
import { linesOf } from './line.ts';
import { LineCard } from './line-card.tsx';
import { inOrder } from './order.ts';
import type { TalkToSomeoneProps } from './talk-to-someone.tsx';

/** How many stand there; the others are one step away. */
const IN_VIEW = 2;

interface FewLinesProps extends TalkToSomeoneProps {
  /** Its number: not there, a quiet line below, or a card; `second` where not all is in view at once. */
  readonly emergency: 'none' | 'line' | 'second' | 'last';
}

/** The first lines of a country, where a card says other things as well. */
export function FewLines(props: FewLinesProps): JSX.Element {
  const { countries, country, t, lang, phone, openLink, today, now, ageBand, emergency } = props;
  const here = linesOf(countries, country);
  const lines = inOrder(here.lines, { ageBand, now }).slice(0, IN_VIEW);
  const old = lines.some((line) => isStale(line, today));
  const number = <Emergency here={here} phone={phone} t={t} />;
  const cards = lines.map((line) => (
    <LineCard key={line.id} short line={line} {...{ t, lang, phone, openLink, today, now }} />
  ));
  return (
    <>
      {cards[0] ?? <Elsewhere here={here} openLink={openLink} t={t} />}
      {emergency === 'second' && number}
      {cards.slice(1)}
      {emergency === 'last' && number}
      {emergency === 'line' && <EmergencyInALine here={here} phone={phone} t={t} />}
      {old && <Elsewhere here={here} openLink={openLink} t={t} />}
    </>
  );
}
