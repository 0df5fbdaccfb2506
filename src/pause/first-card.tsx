import type { JSX } from 'preact';
import { Button } from '../look/button.tsx';
import { QuietLink } from '../look/quiet-link.tsx';
import { isStale } from '../look/talk/checked.ts';
import { Elsewhere } from '../look/talk/elsewhere.tsx';
import { Emergency, EmergencyInALine } from '../look/talk/emergency.tsx';
import { linesOf } from '../look/talk/line.ts';
import { LineCard } from '../look/talk/line-card.tsx';
import { inOrder } from '../look/talk/order.ts';
import { WordsToCopy } from '../look/words-to-copy.tsx';
import { BarrierChips } from './barrier-chips.tsx';
import { FeelingsPicker } from './feelings-picker.tsx';
import { StepFrame } from './step-frame.tsx';
import type { StepProps } from './step-props.ts';
import { picksFeelings, postWord, wordingFor } from './wording.ts';

/** How many lines stand on a first card; the others are one step away. */
const LINES_IN_VIEW = 2;

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
  const { level, countries, country, t, lang, phone, openLink, today, now, ageBand, go } = props;
  const here = linesOf(countries, country);
  const lines = inOrder(here.lines, { ageBand, now }).slice(0, LINES_IN_VIEW);
  const old = lines.some((line) => isStale(line, today));
  return (
    <div class="lines">
      {lines.map((line) => (
        <LineCard key={line.id} short line={line} {...{ t, lang, phone, openLink, today, now }} />
      ))}
      {lines.length === 0 && <Elsewhere here={here} openLink={openLink} t={t} />}
      {level === 'crisis' && <Emergency here={here} phone={phone} t={t} />}
      {level === 'care' && <EmergencyInALine here={here} phone={phone} t={t} />}
      {old && <Elsewhere here={here} openLink={openLink} t={t} />}
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
