import type { JSX } from 'preact';
import { ChipGroup } from '../look/chip-group.tsx';
import { REASONS, reasonWord } from './reasons.ts';
import { SomeAtOnce } from './some-at-once.tsx';
import { StepFrame } from './step-frame.tsx';
import type { StepProps } from './step-props.ts';

/** One question nobody has to answer. An answer leads straight to what serves the same need. */
export function WhyStep({ t, reason, setReason, setRound, go }: StepProps): JSX.Element {
  return (
    <StepFrame heading={t('reason_heading')}>
      <p class="lead">{t('reason_body')}</p>
      <SomeAtOnce items={REASONS} more={t('reason_more')} fewer={t('reason_fewer')}>
        {(shown, turn) => (
          <ChipGroup
            label={t('reason_label')}
            pick="any"
            chips={shown.map((value) => ({ value, label: t(reasonWord(value)) }))}
            chosen={reason ? [reason] : []}
            onChange={(chosen) => {
              setReason(chosen.at(-1) ?? null);
              setRound(0);
              go({ at: 'try' });
            }}
            aside={turn}
          />
        )}
      </SomeAtOnce>
    </StepFrame>
  );
}
