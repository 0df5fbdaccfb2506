import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import type { Translate } from '../../look/translate.ts';
import type { Memory, PlanLine } from '../../store/types.ts';
import { Trouble } from '../notes/trouble.tsx';
import { Undo } from '../notes/undo.tsx';
import { useShelf } from '../notes/use-shelf.ts';
import { linesOf, moved } from './order.ts';
import { PlanStep } from './plan-step.tsx';
import { STEPS } from './steps.ts';

interface PlanProps {
  readonly t: Translate;
  readonly memory: Memory;
  readonly newId: () => string;
  readonly onPrint: () => void;
}

export function Plan({ t, memory, newId, onPrint }: PlanProps): JSX.Element {
  const { read, trouble, look, change } = useShelf(memory.plan);
  const [removed, setRemoved] = useState<PlanLine>();
  const lines = read?.rows ?? [];

  const add = (step: PlanLine['step'], text: string) => {
    const order = Math.max(-1, ...linesOf(lines, step).map((line) => line.order)) + 1;
    setRemoved(undefined);
    return change(() => memory.keepLines([{ id: newId(), step, text, order }]));
  };
  const remove = async (line: PlanLine) => {
    if (await change(() => memory.forgetLine(line.id))) setRemoved(line);
  };
  const undo = async () => {
    if (removed && (await change(() => memory.keepLines([removed])))) setRemoved(undefined);
  };

  return (
    <>
      {lines.length === 0 && read !== undefined && <p class="note">{t('plan_empty')}</p>}
      <div class="row plan-print">
        <Button onPress={onPrint}>{t('plan_print')}</Button>
        <p class="small soft">{t('plan_print_note')}</p>
      </div>
      {trouble !== undefined && <Trouble t={t} trouble={trouble} onTryAgain={look} />}
      <Undo t={t} what={removed && t('plan_removed')} onUndo={() => void undo()} />
      {STEPS.map(({ step, heading, body, hint }) => (
        <PlanStep
          key={step}
          t={t}
          heading={t(heading)}
          body={t(body)}
          hint={t(hint)}
          lines={linesOf(lines, step)}
          onAdd={(text) => add(step, text)}
          onMove={(line, by) =>
            void change(() => memory.keepLines(moved(linesOf(lines, step), line.id, by)))
          }
          onRemove={(line) => void remove(line)}
        >
          {step === 'professionals' && (
            <a class="quiet-link" href="#talk">
              {t('plan_lines')}
            </a>
          )}
        </PlanStep>
      ))}
      {read !== undefined && read.unreadable > 0 && (
        <p class="note">{t('notes_some_unreadable')}</p>
      )}
    </>
  );
}
