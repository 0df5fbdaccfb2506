import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import { Card } from '../../look/card.tsx';
import { Field } from '../../look/field.tsx';
import type { Translate } from '../../look/translate.ts';
import type { PlanLine } from '../../store/types.ts';

const LONGEST_LINE = 200;

interface PlanStepProps {
  readonly t: Translate;
  readonly heading: string;
  readonly body: string;
  readonly hint: string;
  readonly lines: readonly PlanLine[];
  /** True once it is kept. */
  readonly onAdd: (text: string) => Promise<boolean>;
  readonly onMove: (line: PlanLine, by: -1 | 1) => void;
  readonly onRemove: (line: PlanLine) => void;
  /** A way on that belongs to this step. */
  readonly children?: ComponentChildren;
}

/** One step of the plan: what is written there, one line each, and room for the next. */
export function PlanStep(props: PlanStepProps): JSX.Element {
  const { t, heading, lines } = props;
  const [typed, setTyped] = useState('');
  const list = useFocusThatStays(lines);
  const add = async () => {
    const text = typed.trim();
    if (text !== '' && (await props.onAdd(text))) setTyped('');
  };
  return (
    <Card heading={heading}>
      <p class="soft plan-body">{props.body}</p>
      {lines.length > 0 && (
        <ol class="list" ref={list}>
          {lines.map((line, at) => (
            <li key={line.id} class="list-row plan-line">
              <div class="plan-text">{line.text}</div>
              <div class="plan-buttons">
                {at > 0 && (
                  <Button
                    size="small"
                    label={`${t('plan_up')}: ${line.text}`}
                    onPress={() => props.onMove(line, -1)}
                  >
                    {t('plan_up')}
                  </Button>
                )}
                {at < lines.length - 1 && (
                  <Button
                    size="small"
                    label={`${t('plan_down')}: ${line.text}`}
                    onPress={() => props.onMove(line, 1)}
                  >
                    {t('plan_down')}
                  </Button>
                )}
                <Button
                  size="small"
                  icon="close"
                  label={`${t('plan_remove')}: ${line.text}`}
                  onPress={() => props.onRemove(line)}
                />
              </div>
            </li>
          ))}
        </ol>
      )}
      {lines.length === 0 && <div class="plan-room" />}
      <form
        class="plan-add"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Field
          label={t('plan_line')}
          hint={props.hint}
          value={typed}
          onInput={setTyped}
          maxLength={LONGEST_LINE}
        />
        <Button submit label={`${t('plan_add')}: ${heading}`}>
          {t('plan_add')}
        </Button>
      </form>
      {props.children}
    </Card>
  );
}

/** A line that moves takes its buttons along: the focus goes with it, to one that is still there. */
function useFocusThatStays(lines: readonly PlanLine[]) {
  const list = useRef<HTMLOListElement>(null);
  const focused = useRef<Element | null>(null);
  const row = useRef<Element | null>(null);
  const order = lines.map(({ id }) => id).join(' ');
  const before = useRef(order);
  if (list.current?.contains(document.activeElement)) {
    focused.current = document.activeElement;
    row.current = focused.current?.closest('li') ?? null;
  }
  useEffect(() => {
    if (before.current === order) return;
    before.current = order;
    const lost = focused.current && !list.current?.contains(document.activeElement);
    if (lost && row.current?.isConnected) row.current.querySelector('button')?.focus();
    focused.current = null;
  }, [order]);
  return list;
}
