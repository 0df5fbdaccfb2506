import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReasonId, SkillId } from '../data/coping/coping.ts';
import { Button } from '../look/button.tsx';
import { Mark } from '../look/mark.tsx';
import { BarrierStep } from './barrier-step.tsx';
import { BarriersStep } from './barriers-step.tsx';
import type { Feeling } from './feelings.ts';
import { FirstCard } from './first-card.tsx';
import { keepHeight } from './keep-height.ts';
import { KeepStep } from './keep-step.tsx';
import { NearStep } from './near-step.tsx';
import type { Choice, Circle, PauseProps, SkillMark } from './props.ts';
import { SkillStep } from './skill-step.tsx';
import { before, type Step } from './step.ts';
import type { StepProps } from './step-props.ts';
import { TalkStep } from './talk-step.tsx';
import { TryStep } from './try-step.tsx';
import { WhyStep } from './why-step.tsx';

export interface PauseCardProps extends PauseProps {
  readonly phone: boolean;
  readonly still: boolean;
  onChoice(choice: Choice): void;
  /** Whenever it changes: what it would be to leave now, by Escape, by the cross, or with the page. */
  onLeaving(choice: Choice): void;
  /** The card's inside is another one now: what was under the pointer is gone. */
  onStep(): void;
}

export function PauseCard(props: PauseCardProps): JSX.Element {
  const { t, onChoice, onStep } = props;
  const [step, setStep] = useState<Step>({ at: 'first' });
  const [feelings, setFeelings] = useState<readonly Feeling[]>([]);
  const [reason, setReason] = useState<ReasonId | null>(null);
  const [round, setRound] = useState(0);
  const [helpfulSkills, setHelpful] = useState(props.helpfulSkills);
  const [hiddenSkills, setHidden] = useState(props.hiddenSkills);
  const [kept, setKept] = useState(false);
  const [putAway, setPutAway] = useState<SkillId | null>(null);
  const [circle, setCircle] = useState<Circle | null>(null);
  // At crisis nothing stands above the lines.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, and never in the dialog's way
  useLayoutEffect(() => {
    if (props.level !== 'crisis') props.circle?.().then(setCircle, () => {});
  }, []);
  const [country, setCountry] = useState(props.country);
  const sheet = useRef<HTMLDivElement>(null);
  const inside = useRef<HTMLDivElement>(null);
  const go = (next: Step) => {
    onStep();
    if (sheet.current) keepHeight(sheet.current);
    inside.current?.scrollTo(0, 0);
    // Offered back on the very next card only.
    if (next.at !== 'try') setPutAway(null);
    setStep(next);
  };
  const mark = (skill: SkillId, as: SkillMark) => {
    const without = (skills: readonly string[]) => skills.filter((other) => other !== skill);
    setHelpful([...without(helpfulSkills), ...(as === 'helpful' ? [skill] : [])]);
    setHidden([...without(hiddenSkills), ...(as === 'hidden' ? [skill] : [])]);
    setPutAway(as === 'hidden' ? skill : null);
    props.markSkill(skill, as);
  };
  const choose = (kind: Choice['kind']) => onChoice({ kind, feelings, reason });
  const leaving: Choice = { kind: kept ? 'keep' : 'leave', feelings, reason };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it is made of
  useLayoutEffect(() => props.onLeaving(leaving), [kept, feelings, reason]);
  const shared: StepProps = {
    ...props,
    circle,
    country,
    feelings,
    setFeelings,
    reason,
    setReason,
    round,
    setRound,
    helpfulSkills,
    hiddenSkills,
    putAway,
    setKept,
    mark,
    setCountry,
    go,
    choose,
  };
  return (
    <div ref={sheet} class="sheet">
      <div ref={inside} class="inside">
        <div class="bar">
          {step.at === 'first' ? (
            <p class="whose">
              <Mark />
              {t('pause_private')}
            </p>
          ) : (
            <Button size="small" icon="back" onPress={() => go(before(step))}>
              {t('pause_back')}
            </Button>
          )}
          <Button
            size="small"
            icon="close"
            label={t('pause_close')}
            onPress={() => onChoice(leaving)}
          />
        </div>
        <StepOf key={step.at} step={step} {...shared} />
      </div>
    </div>
  );
}

function StepOf({ step, ...props }: StepProps & { readonly step: Step }): JSX.Element {
  switch (step.at) {
    case 'first':
      return <FirstCard {...props} />;
    case 'talk':
      return <TalkStep {...props} />;
    case 'try':
      return <TryStep {...props} />;
    case 'why':
      return <WhyStep {...props} />;
    case 'skill':
      return <SkillStep skill={step.skill} {...props} />;
    case 'keep':
      return <KeepStep {...props} />;
    case 'near':
      return <NearStep {...props} />;
    case 'barriers':
      return <BarriersStep {...props} />;
    case 'barrier':
      return <BarrierStep barrier={step.barrier} {...props} />;
  }
}
