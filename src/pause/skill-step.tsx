import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SkillId } from '../data/coping/coping.ts';
import { Button } from '../look/button.tsx';
import { WordsToCopy } from '../look/words-to-copy.tsx';
import { BreatheStep } from './breathe-step.tsx';
import { FeelingsPicker } from './feelings-picker.tsx';
import { OwnPageStep } from './own-page-step.tsx';
import { Picks } from './picks-step.tsx';
import { SkillFoot } from './skill-foot.tsx';
import { FACES } from './skills.ts';
import { StepFrame } from './step-frame.tsx';
import type { StepProps } from './step-props.ts';
import { Walk } from './walk-step.tsx';

interface SkillProps extends StepProps {
  readonly skill: SkillId;
}

/** One small thing to do, under two minutes, without typing and without a network. */
export function SkillStep(props: SkillProps): JSX.Element {
  const { skill, t } = props;
  // Words to copy are all there at once.
  const [done, setDone] = useState(FACES[skill].as === 'say');
  if (skill === 'breathe') return <BreatheStep {...props} />;
  return (
    <StepFrame heading={t(`skill_${skill}`)}>
      {skill !== 'name' && <p class="lead">{t(`skill_${skill}_body`)}</p>}
      <SkillFace {...props} onDone={() => setDone(true)} />
      {skill !== 'ahead' && <SkillFoot {...props} done={done} />}
    </StepFrame>
  );
}

function SkillFace(props: SkillProps & { readonly onDone: () => void }): JSX.Element | null {
  const { skill, t, onDone } = props;
  const face = FACES[skill];
  switch (face.as) {
    case 'walk':
      return <Walk {...props} {...face} />;
    case 'picks':
      return <Picks {...props} picks={face.picks} />;
    case 'say':
      return (
        <section class="skills">
          <h3 class="label">{t('skill_say_label')}</h3>
          {face.says.map((key) => (
            <WordsToCopy key={key} words={t(key)} t={t} />
          ))}
        </section>
      );
    case 'page':
      return <OwnPageStep {...props} page={face.page} />;
    case 'ahead':
      return (
        <div class="four">
          <Button icon="post" onPress={() => props.choose('joke')}>
            {t('pause_post_help')}
          </Button>
        </div>
      );
    case 'name':
      return (
        <FeelingsPicker
          {...props}
          onChange={(feelings) => {
            props.setFeelings(feelings);
            onDone();
          }}
        />
      );
    case 'breathe':
      return null;
  }
}
