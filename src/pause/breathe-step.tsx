import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Breath, type BreathPhase } from '../look/breath.tsx';
import { Button } from '../look/button.tsx';
import { QuietLink } from '../look/quiet-link.tsx';
import { SkillFoot } from './skill-foot.tsx';
import { StepFrame } from './step-frame.tsx';
import type { StepProps } from './step-props.ts';

/** Ten seconds a breath (four in, six out): six of them are a minute. */
const BREATHS_A_MINUTE = 6;
const MINUTES_IN_ALL = 5;

/**
 * Slow breathing with a longer way out, about six breaths a minute (Zaccaro 2018). Never a held
 * breath, never a countdown; it starts when asked and stops at any time.
 */
export function BreatheStep(props: StepProps): JSX.Element {
  const { t, go } = props;
  const [kept, setKept] = useState(false);
  const [breathed, setBreathed] = useState(false);
  const unmoved = props.still || kept;
  const foot = <SkillFoot {...props} skill="breathe" done={breathed || unmoved} />;
  const [phase, setPhase] = useState<BreathPhase>('still');
  const [breaths, setBreaths] = useState(0);
  const phaseEnds = () => {
    if (phase === 'in') return setPhase('out');
    const done = breaths + 1;
    setBreaths(done);
    setBreathed(true);
    const pauses = done === BREATHS_A_MINUTE || done === BREATHS_A_MINUTE * MINUTES_IN_ALL;
    setPhase(pauses ? 'still' : 'in');
  };
  const finished = breaths >= BREATHS_A_MINUTE * MINUTES_IN_ALL;
  const resting = phase === 'still' && breaths >= BREATHS_A_MINUTE;
  const start = () => {
    if (finished) setBreaths(0);
    setPhase('in');
  };
  const stop = () => {
    setBreaths(0);
    setPhase('still');
  };

  const stillOrNot = (
    <QuietLink
      onPress={() => {
        stop();
        setKept(!kept);
      }}
    >
      {t(kept ? 'skill_let_move' : 'skill_keep_still')}
    </QuietLink>
  );
  if (unmoved) {
    return (
      <StepFrame heading={t('skill_breathe')}>
        <p class="lead">{t('skill_breathe_still')}</p>
        <Breath phase="still" />
        {!props.still && stillOrNot}
        {foot}
      </StepFrame>
    );
  }
  return (
    <StepFrame heading={t('skill_breathe')}>
      <p class="lead">
        {resting ? t(finished ? 'skill_five' : 'skill_minute') : t('skill_breathe_body')}
      </p>
      <Breath phase={phase} onPhaseEnd={phaseEnds}>
        <span role="status">
          {phase !== 'still' && t(phase === 'in' ? 'skill_in' : 'skill_out')}
        </span>
      </Breath>
      <div class="four">
        {phase !== 'still' && (
          <Button wide onPress={stop}>
            {t('skill_stop')}
          </Button>
        )}
        {phase === 'still' && (
          <Button wide onPress={start}>
            {t(finished ? 'skill_again' : resting ? 'skill_go_on' : 'skill_start')}
          </Button>
        )}
        {resting && (
          <Button wide onPress={() => go({ at: 'first' })}>
            {t('skill_done')}
          </Button>
        )}
      </div>
      {stillOrNot}
      {foot}
    </StepFrame>
  );
}
