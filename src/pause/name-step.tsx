import type { JSX } from 'preact';
import { FeelingsPicker } from './feelings-picker.tsx';
import { StepFrame } from './step-frame.tsx';
import type { StepProps } from './step-props.ts';

export function NameStep({ t, lang, feelings, setFeelings }: StepProps): JSX.Element {
  return (
    <StepFrame heading={t('skill_name')}>
      <FeelingsPicker feelings={feelings} onChange={setFeelings} t={t} lang={lang} />
    </StepFrame>
  );
}
