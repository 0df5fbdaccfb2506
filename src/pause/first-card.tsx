import type { JSX } from 'preact';
import { Button } from '../look/button.tsx';
import { QuietLink } from '../look/quiet-link.tsx';
import { FewLines } from '../look/talk/few-lines.tsx';
import { WordsToCopy } from '../look/words-to-copy.tsx';
import { BarrierChips } from './barrier-chips.tsx';
import { FeelingsPicker } from './feelings-picker.tsx';
import { StepFrame } from './step-frame.tsx';
import type { StepProps } from './step-props.ts';
import { picksFeelings, postWord, wordingFor } from './wording.ts';

/** There at a glance wherever somebody may be hurt; beside coping it keeps its voice down. */
const EMERGENCY = { pause: 'none', care: 'line', crisis: 'last' } as const;

/**
 * What leads, by level: feelings, lines beside coping, or lines and a person alone. Who asks for help is
 * met with lines at every level.
 */
export function FirstCard(props: StepProps): JSX.Element {
  const { level, voice, t } = props;
  const { heading, body } = wordingFor(props);
  return (
    <StepFrame heading={t(heading)}>
      <p class="lead">{t(body)}</p>
      {level === 'pause' && voice !== 'help' ? <ForAPause {...props} /> : <Lines {...props} />}
      {level === 'crisis' ? <ForACrisis {...props} /> : <Choices {...props} />}
    </StepFrame>
  );
}

function ForAPause(props: StepProps): JSX.Element {
  const { turn, t } = props;
  if (picksFeelings(props)) return <FeelingsPicker {...props} onChange={props.setFeelings} />;
  const question = turn % 2 === 0 ? 'skill_question_say_1' : 'pause_question';
  return <WordsToCopy label={t('pause_question_label')} words={t(question)} t={t} />;
}

function Lines(props: StepProps): JSX.Element {
  const { level, t, go } = props;
  return (
    <div class="lines">
      <FewLines {...props} emergency={EMERGENCY[level]} />
      {level === 'care' && (
        <QuietLink onPress={() => go({ at: 'barriers' })}>{t('barrier_ask')}</QuietLink>
      )}
    </div>
  );
}

/**
 * Four of one size and weight, and the quiet ones below. Who asks for help is not offered to keep it
 * to themselves.
 */
function Choices({ voice, t, keep, go, choose }: StepProps): JSX.Element {
  return (
    <>
      <div class="four">
        <Button icon="talk" onPress={() => go({ at: 'talk' })}>
          {t('pause_talk')}
        </Button>
        <Button icon="try" onPress={() => go({ at: 'try' })}>
          {t('pause_try')}
        </Button>
        <Button icon="edit" onPress={() => choose('edit')}>
          {t('pause_edit')}
        </Button>
        <Button icon="post" onPress={() => choose('post')}>
          {t(postWord(voice))}
        </Button>
      </div>
      <div class="quiet">
        {keep && voice !== 'help' && (
          <QuietLink onPress={() => go({ at: 'keep' })}>{t('pause_keep')}</QuietLink>
        )}
        <QuietLink onPress={() => choose('not-me')}>{t('pause_not_me')}</QuietLink>
        {voice !== 'help' && (
          <QuietLink onPress={() => choose('joke')}>{t('pause_joke')}</QuietLink>
        )}
      </div>
    </>
  );
}

function ForACrisis({ voice, t, go, choose }: StepProps): JSX.Element {
  return (
    <>
      <Button wide icon="room" onPress={() => go({ at: 'near' })}>
        {t('near_ask')}
      </Button>
      <fieldset class="chips" aria-labelledby="barriers">
        <p id="barriers" class="label chips-label">
          {t('barrier_ask')}
        </p>
        <BarrierChips few t={t} go={go} />
      </fieldset>
      <QuietLink onPress={() => go({ at: 'talk' })}>{t('talk_more')}</QuietLink>
      <div class="four ways-out">
        <Button icon="edit" onPress={() => choose('edit')}>
          {t('pause_edit')}
        </Button>
        <Button icon="post" onPress={() => choose('post')}>
          {t(postWord(voice))}
        </Button>
      </div>
    </>
  );
}
