import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SkillId } from '../data/coping/coping.ts';
import { QuietLink } from '../look/quiet-link.tsx';
import type { StepProps } from './step-props.ts';

interface SkillFootProps extends StepProps {
  readonly skill: SkillId;
  /** There was something that could have helped: it was walked to its end, picked, opened, breathed. */
  readonly done: boolean;
}

/** What the teen says of a skill, if they want to. It changes the order of the cards, here alone. */
export function SkillFoot(props: SkillFootProps): JSX.Element {
  const { skill, done, t, mark, go } = props;
  // What was said of it another day is not said of today's.
  const [helped, setHelped] = useState(false);
  return (
    <div class="foot">
      <div class="quiet">
        {done && (
          <button
            type="button"
            class="quiet-link helped"
            aria-pressed={helped}
            onClick={() => {
              mark(skill, helped ? 'neither' : 'helpful');
              setHelped(!helped);
            }}
          >
            {t('skill_helped')}
          </button>
        )}
        <QuietLink
          onPress={() => {
            mark(skill, 'hidden');
            go({ at: 'try' });
          }}
        >
          {t('skill_hide')}
        </QuietLink>
      </div>
      <p class="small soft" role="status">
        {helped && t('skill_helped_said')}
      </p>
    </div>
  );
}
