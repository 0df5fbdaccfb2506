import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { TalkToSomeone } from '../look/talk/talk-to-someone.tsx';
import { OwnCircle } from './own-circle.tsx';
import { StepFrame } from './step-frame.tsx';
import type { StepProps } from './step-props.ts';

export function TalkStep(props: StepProps): JSX.Element {
  const { t, setCountry } = props;
  // As known when the card opened: names that came later would push the lines from under a finger.
  const [circle] = useState(props.circle);
  return (
    <StepFrame heading={t('talk_heading')}>
      {circle && <OwnCircle {...props} circle={circle} />}
      <p class="lead">{t('talk_body')}</p>
      <TalkToSomeone {...props} onCountry={setCountry} />
    </StepFrame>
  );
}
