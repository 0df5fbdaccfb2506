import type { JSX } from 'preact';
import { Elsewhere } from '../look/talk/elsewhere.tsx';
import { linesOf, type ShownLine } from '../look/talk/line.ts';
import { LineCard } from '../look/talk/line-card.tsx';
import { inOrder } from '../look/talk/order.ts';
import type { Translate } from '../look/translate.ts';
import { WordsToCopy } from '../look/words-to-copy.tsx';
import { BARRIER_WORDS, type Barrier } from './barriers.ts';
import { StepFrame } from './step-frame.tsx';
import type { StepProps } from './step-props.ts';

/** What a line of this country says of itself about just this worry. */
function saidHere(barrier: Barrier, lines: readonly ShownLine[], t: Translate): string {
  if (barrier === 'police') {
    const asks = lines.find(({ says }) => says?.police === 'asks-first');
    return asks ? t('barrier_police_here', asks.name) : '';
  }
  if (barrier === 'cost' || barrier === 'seen') {
    const hides = lines.find(({ says }) => says?.bills === 'not-shown');
    return hides ? t('barrier_bills_here', hides.name) : '';
  }
  return '';
}

/** An honest answer, the first words to send, and the line to send them to. */
export function BarrierStep(props: StepProps & { readonly barrier: Barrier }): JSX.Element {
  const { barrier, countries, country, t, lang, phone, openLink, today, now, ageBand } = props;
  const { name, answer, words } = BARRIER_WORDS[barrier];
  const here = linesOf(countries, country);
  const lines = inOrder(here.lines, { ageBand, now });
  const [line] = lines;
  return (
    <StepFrame heading={t(name)}>
      <p class="lead">
        {t(answer)} {saidHere(barrier, lines, t)}
      </p>
      <WordsToCopy label={t('barrier_words_label')} words={t(words)} t={t} />
      <div class="lines">
        {line ? (
          <LineCard short line={line} {...{ t, lang, phone, openLink, today, now }} />
        ) : (
          <Elsewhere here={here} openLink={openLink} t={t} />
        )}
      </div>
    </StepFrame>
  );
}
