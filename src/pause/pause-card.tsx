import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../look/button.tsx';
import { Mark } from '../look/mark.tsx';
import { BarrierStep } from './barrier-step.tsx';
import { BreatheStep } from './breathe-step.tsx';
import type { Feeling } from './feelings.ts';
import { FirstCard } from './first-card.tsx';
import { GroundStep } from './ground-step.tsx';
import { keepHeight } from './keep-height.ts';
import { NameStep } from './name-step.tsx';
import type { Choice, PauseProps } from './props.ts';
import { before, type Step } from './step.ts';
import type { StepProps } from './step-props.ts';
import { TalkStep } from './talk-step.tsx';
import { TryStep } from './try-step.tsx';

export interface PauseCardProps extends PauseProps {
  readonly phone: boolean;
  readonly still: boolean;
  onChoice(choice: Choice): void;
  /** The card's inside is another one now: what was under the pointer is gone. */
  onStep(): void;
}

export function PauseCard(props: PauseCardProps): JSX.Element {
  const { t, onChoice, onStep } = props;
  const [step, setStep] = useState<Step>({ at: 'first' });
  const [feelings, setFeelings] = useState<readonly Feeling[]>([]);
  const [country, setCountry] = useState(props.country);
  const sheet = useRef<HTMLDivElement>(null);
  const inside = useRef<HTMLDivElement>(null);
  const go = (next: Step) => {
    onStep();
    if (sheet.current) keepHeight(sheet.current);
    inside.current?.scrollTo(0, 0);
    setStep(next);
  };
  const choose = (kind: Choice['kind']) => onChoice({ kind, feelings });
  const shared: StepProps = { ...props, country, feelings, setFeelings, setCountry, go, choose };
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
            onPress={() => choose('leave')}
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
    case 'breathe':
      return <BreatheStep {...props} />;
    case 'ground':
      return <GroundStep {...props} />;
    case 'name':
      return <NameStep {...props} />;
    case 'barrier':
      return <BarrierStep barrier={step.barrier} {...props} />;
  }
}
