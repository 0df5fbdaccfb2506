import type { JSX, Ref } from 'preact';
import { QuietLink } from '../../look/quiet-link.tsx';
import { isStale } from '../../look/talk/checked.ts';
import { Elsewhere } from '../../look/talk/elsewhere.tsx';
import { Emergency } from '../../look/talk/emergency.tsx';
import { linesOf } from '../../look/talk/line.ts';
import { LineCard } from '../../look/talk/line-card.tsx';
import { inOrder } from '../../look/talk/order.ts';
import type { TalkToSomeoneProps } from '../../look/talk/talk-to-someone.tsx';

interface LinesFirstProps {
  readonly talk: TalkToSomeoneProps;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onMore: () => void;
}

/** How many stand there; the others are one press away. */
const IN_VIEW = 2;

/** For an hour after a draft that was held at `crisis` was posted: people, above all else. */
export function LinesFirst({ talk, heading, onMore }: LinesFirstProps): JSX.Element {
  const { countries, country, t, lang, phone, openLink, today, now, ageBand } = talk;
  const here = linesOf(countries, country);
  const lines = inOrder(here.lines, { ageBand, now }).slice(0, IN_VIEW);
  const cards = lines.map((line) => (
    <LineCard key={line.id} short line={line} {...{ t, lang, phone, openLink, today, now }} />
  ));
  const elsewhere = <Elsewhere here={here} openLink={openLink} t={t} />;
  return (
    <section class="stack lines-first" aria-labelledby="lines">
      <h2 id="lines" class="heading" tabIndex={-1} ref={heading}>
        {t('talk_heading')}
      </h2>
      {cards[0] ?? elsewhere}
      {/* Second: a popup is no higher than 600 px, and the number has to be in its first look. */}
      <Emergency here={here} phone={phone} t={t} />
      {cards.slice(1)}
      {lines.some((line) => isStale(line, today)) && elsewhere}
      <QuietLink onPress={onMore}>{t('talk_more')}</QuietLink>
    </section>
  );
}
