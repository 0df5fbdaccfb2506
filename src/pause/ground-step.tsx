import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../look/button.tsx';
import type { MessageKey } from '../look/translate.ts';
import { StepFrame } from './step-frame.tsx';
import type { StepProps } from './step-props.ts';

const SENSES: readonly MessageKey[] = [
  'skill_ground_5',
  'skill_ground_4',
  'skill_ground_3',
  'skill_ground_2',
  'skill_ground_1',
];

/** Five senses, one at a time, in the head: nothing to type. */
export function GroundStep({ t, go }: StepProps): JSX.Element {
  const [done, setDone] = useState(0);
  const sense = SENSES[done];
  const left = SENSES.length - done;
  return (
    <StepFrame heading={t('skill_ground')}>
      <p class="lead">{t('skill_ground_body')}</p>
      <div class="sense">
        <div class="sense-things" aria-hidden="true">
          {SENSES.map((key, place) => (
            <span key={key} class="sense-thing" data-left={place < left ? '' : undefined} />
          ))}
        </div>
        <p class="sense-words" role="status">
          {t(sense ?? 'skill_ground_end')}
        </p>
      </div>
      <div class="four">
        {sense ? (
          <Button wide onPress={() => setDone(done + 1)}>
            {t('skill_next')}
          </Button>
        ) : (
          <>
            <Button wide onPress={() => setDone(0)}>
              {t('skill_again')}
            </Button>
            <Button wide onPress={() => go({ at: 'try' })}>
              {t('skill_done')}
            </Button>
          </>
        )}
      </div>
    </StepFrame>
  );
}
