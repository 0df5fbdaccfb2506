import type { JSX } from 'preact';
import { Button } from '../look/button.tsx';
import { StepFrame } from './step-frame.tsx';
import type { StepProps } from './step-props.ts';

/** Small things to do, none of them a way to hurt. */
export function TryStep({ level, voice, t, go }: StepProps): JSX.Element {
  const namedBefore = level === 'pause' && voice !== 'insults' && voice !== 'help';
  return (
    <StepFrame heading={t('skill_heading')}>
      <p class="lead">{t('skill_body')}</p>
      <div class="skills">
        <Button icon="try" detail={t('skill_breathe_detail')} onPress={() => go({ at: 'breathe' })}>
          {t('skill_breathe')}
        </Button>
        <Button icon="room" detail={t('skill_ground_detail')} onPress={() => go({ at: 'ground' })}>
          {t('skill_ground')}
        </Button>
        {!namedBefore && (
          <Button icon="words" detail={t('skill_name_detail')} onPress={() => go({ at: 'name' })}>
            {t('skill_name')}
          </Button>
        )}
      </div>
    </StepFrame>
  );
}
