import type { JSX } from 'preact';
import { TalkToSomeone } from '../look/talk/talk-to-someone.tsx';
import { StepFrame } from './step-frame.tsx';
import type { StepProps } from './step-props.ts';

export function TalkStep(props: StepProps): JSX.Element {
  const { t, setCountry } = props;
  return (
    <StepFrame heading={t('talk_heading')}>
      <p class="lead">{t('talk_body')}</p>
      <TalkToSomeone {...props} onCountry={setCountry} />
    </StepFrame>
  );
}
