import type { JSX } from 'preact';
import { Elsewhere } from '../look/talk/elsewhere.tsx';
import { linesOf } from '../look/talk/line.ts';
import { LineCard } from '../look/talk/line-card.tsx';
import { WordsToCopy } from '../look/words-to-copy.tsx';
import { BARRIER_WORDS, type Barrier } from './barriers.ts';
import { StepFrame } from './step-frame.tsx';
import type { StepProps } from './step-props.ts';

/** An honest answer, the first words to send, and the line to send them to. */
export function BarrierStep(props: StepProps & { readonly barrier: Barrier }): JSX.Element {
  const { barrier, countries, country, t, lang, phone, openLink } = props;
  const { name, answer, words } = BARRIER_WORDS[barrier];
  const here = linesOf(countries, country);
  const [line] = here.lines;
  return (
    <StepFrame heading={t(name)}>
      <p class="lead">{t(answer)}</p>
      <WordsToCopy label={t('barrier_words_label')} words={t(words)} t={t} />
      {line ? (
        <LineCard short line={line} t={t} lang={lang} phone={phone} openLink={openLink} />
      ) : (
        <Elsewhere directory={here.directory} openLink={openLink} t={t} />
      )}
    </StepFrame>
  );
}
