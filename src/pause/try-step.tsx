import type { JSX } from 'preact';
import type { SkillId } from '../data/coping/coping.ts';
import { Button } from '../look/button.tsx';
import { QuietLink } from '../look/quiet-link.tsx';
import { FEELING_WORDS } from './feelings.ts';
import { type Fitting, fittingSkills, hasMore, inView } from './fitting.ts';
import { Said } from './said.tsx';
import { ICONS } from './skills.ts';
import { StepFrame } from './step-frame.tsx';
import type { StepProps } from './step-props.ts';
import { picksFeelings } from './wording.ts';

/** Small things to do, none of them a way to hurt: three at a time, and why these. */
export function TryStep(props: StepProps): JSX.Element {
  const { level, coping, t, go, round, setRound, putAway } = props;
  const all =
    level === 'crisis'
      ? []
      : fittingSkills(coping, {
          ...props,
          level,
          helpful: props.helpfulSkills,
          hidden: props.hiddenSkills,
          named: picksFeelings(props),
        });
  return (
    <StepFrame heading={t('skill_heading')}>
      <p class="lead">{t(all.length === 0 ? 'skill_all_hidden' : 'skill_body')}</p>
      {putAway && <PutAway {...props} skill={putAway} />}
      {byWhy(inView(all, round), t).map(({ why, skills }) => (
        <section key={why} class="skills">
          <h3 class="label">{why}</h3>
          {skills.map((skill) => (
            <Button
              key={skill}
              icon={ICONS[skill]}
              detail={t(`skill_${skill}_detail`)}
              onPress={() => go({ at: 'skill', skill })}
            >
              {t(`skill_${skill}`)}
            </Button>
          ))}
        </section>
      ))}
      <div class="quiet">
        {hasMore(all) && (
          <QuietLink onPress={() => setRound(round + 1)}>{t('skill_more')}</QuietLink>
        )}
        {all.length > 0 ? (
          <QuietLink onPress={() => go({ at: 'why' })}>{t('reason_heading')}</QuietLink>
        ) : (
          <QuietLink onPress={() => go({ at: 'talk' })}>{t('pause_talk')}</QuietLink>
        )}
      </div>
    </StepFrame>
  );
}

/** Put away by mistake: back to that very card. */
function PutAway({ skill, t, mark, go }: StepProps & { readonly skill: SkillId }): JSX.Element {
  const undo = () => {
    mark(skill, 'neither');
    go({ at: 'skill', skill });
  };
  return (
    <p class="put-away small soft">
      <Said>{t('skill_hidden_said')}</Said> <QuietLink onPress={undo}>{t('skill_undo')}</QuietLink>
    </p>
  );
}

interface Group {
  readonly why: string;
  readonly skills: SkillId[];
}

/** Cards shown for the same reason stand together under it. */
function byWhy(fittings: readonly Fitting[], t: StepProps['t']): readonly Group[] {
  const groups: Group[] = [];
  for (const { skill, why: key, feeling } of fittings) {
    const why = feeling ? t(key, t(FEELING_WORDS[feeling])) : t(key);
    const group = groups.find((other) => other.why === why);
    if (group) group.skills.push(skill);
    else groups.push({ why, skills: [skill] });
  }
  return groups;
}
