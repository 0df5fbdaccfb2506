import type { JSX } from 'preact';
import { BarrierChips } from './barrier-chips.tsx';
import { StepFrame } from './step-frame.tsx';
import type { StepProps } from './step-props.ts';

/** At `care` the question stands one press away from the lines. */
export function BarriersStep({ t, go }: StepProps): JSX.Element {
  return (
    <StepFrame heading={t('barrier_ask')}>
      <p class="lead">{t('barrier_ask_body')}</p>
      <BarrierChips t={t} go={go} />
    </StepFrame>
  );
}
