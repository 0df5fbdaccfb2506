import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../look/button.tsx';
import { ChipGroup } from '../look/chip-group.tsx';
import type { MessageKey } from '../look/translate.ts';
import type { StepProps } from './step-props.ts';

interface PicksProps extends StepProps {
  readonly picks: readonly (readonly [MessageKey, MessageKey])[];
  readonly onDone: () => void;
}

/** A choice as chips, and a word to it. */
export function Picks({ t, go, picks, onDone }: PicksProps): JSX.Element {
  const [picked, setPicked] = useState<MessageKey | null>(null);
  const answer = picks.find(([pick]) => pick === picked)?.[1];
  return (
    <>
      <ChipGroup
        label={t('skill_pick_label')}
        pick="any"
        chips={picks.map(([pick]) => ({ value: pick, label: t(pick) }))}
        chosen={picked ? [picked] : []}
        onChange={(chosen) => {
          setPicked(chosen.at(-1) ?? null);
          onDone();
        }}
      />
      <p class="answer" role="status">
        {answer && t(answer)}
      </p>
      <div class="four">
        <Button wide onPress={() => go({ at: 'first' })}>
          {t('skill_done')}
        </Button>
      </div>
    </>
  );
}
