import type { JSX } from 'preact';
import { Button } from '../look/button.tsx';
import type { Feeling } from './feelings.ts';
import { StepFrame } from './step-frame.tsx';
import type { StepProps } from './step-props.ts';

/** Far away from oneself: the senses lead back, where attention to the breath may not. */
const FAR_AWAY: readonly Feeling[] = ['numb', 'emptiness', 'unsure'];

/** Small things to do, none of them a way to hurt. What was picked decides what comes first. */
export function TryStep({ level, voice, feelings, t, go }: StepProps): JSX.Element {
  const namedBefore = level === 'pause' && voice !== 'insults' && voice !== 'help';
  const breathe = (
    <Button icon="try" detail={t('skill_breathe_detail')} onPress={() => go({ at: 'breathe' })}>
      {t('skill_breathe')}
    </Button>
  );
  const ground = (
    <Button icon="room" detail={t('skill_ground_detail')} onPress={() => go({ at: 'ground' })}>
      {t('skill_ground')}
    </Button>
  );
  const farAway = feelings.some((feeling) => FAR_AWAY.includes(feeling));
  return (
    <StepFrame heading={t('skill_heading')}>
      <p class="lead">{t('skill_body')}</p>
      <div class="skills">
        {farAway ? [ground, breathe] : [breathe, ground]}
        {!namedBefore && (
          <Button icon="words" detail={t('skill_name_detail')} onPress={() => go({ at: 'name' })}>
            {t('skill_name')}
          </Button>
        )}
      </div>
    </StepFrame>
  );
}
