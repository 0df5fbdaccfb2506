import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Breath, type BreathPhase } from '../../look/breath.tsx';
import { Button } from '../../look/button.tsx';
import type { Translate } from '../../look/translate.ts';

interface BreatheProps {
  readonly t: Translate;
  /** Nothing moves on this device. */
  readonly still: boolean;
}

/** Ten seconds a breath, four in and six out: six of them are a minute (Zaccaro 2018). */
const BREATHS_A_MINUTE = 6;

/** The smallest of the skills, where there is nothing to hold. It starts when asked, and counts nothing down. */
export function Breathe({ t, still }: BreatheProps): JSX.Element {
  const [phase, setPhase] = useState<BreathPhase>('still');
  const [breaths, setBreaths] = useState(0);
  const phaseEnds = () => {
    if (phase === 'in') return setPhase('out');
    setBreaths(breaths + 1);
    setPhase((breaths + 1) % BREATHS_A_MINUTE === 0 ? 'still' : 'in');
  };
  if (still) {
    return (
      <div class="stack">
        <p>{t('skill_breathe_still')}</p>
        <Breath phase="still" />
      </div>
    );
  }
  const running = phase !== 'still';
  return (
    <div class="stack">
      <p>{t(breaths > 0 && !running ? 'popup_breathe_done' : 'skill_breathe_body')}</p>
      <Breath phase={phase} onPhaseEnd={phaseEnds}>
        <span role="status">{running && t(phase === 'in' ? 'skill_in' : 'skill_out')}</span>
      </Breath>
      <Button wide onPress={() => setPhase(running ? 'still' : 'in')}>
        {t(running ? 'skill_stop' : breaths > 0 ? 'skill_go_on' : 'skill_start')}
      </Button>
    </div>
  );
}
