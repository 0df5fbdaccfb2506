import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SkillId } from '../data/coping/coping.ts';
import { QuietLink } from '../look/quiet-link.tsx';
import type { StepProps } from './step-props.ts';

/** What the teen says of a skill, if they want to. It changes the order of the cards, here alone. */
export function SkillFoot(props: StepProps & { readonly skill: SkillId }): JSX.Element {
  const { skill, t, mark, go, helpfulSkills } = props;
  const helped = helpfulSkills.includes(skill);
  const [said, setSaid] = useState(false);
  return (
    <div class="foot">
      <div class="quiet">
        <button
          type="button"
          class="quiet-link helped"
          aria-pressed={helped}
          onClick={() => {
            mark(skill, helped ? 'neither' : 'helpful');
            setSaid(!helped);
          }}
        >
          {t('skill_helped')}
        </button>
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
        {said && t('skill_helped_said')}
      </p>
    </div>
  );
}
