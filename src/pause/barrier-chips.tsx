import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { BARRIER_WORDS, BARRIERS, type Barrier, FIRST_BARRIERS } from './barriers.ts';
import type { StepProps } from './step-props.ts';

type BarrierChipsProps = Pick<StepProps, 't' | 'go'> & { readonly few?: boolean };

/** The worries, each leading to its answer. `few` shows three, and the rest when asked. */
export function BarrierChips({ t, go, few = false }: BarrierChipsProps): JSX.Element {
  const [all, setAll] = useState(!few);
  const row = useRef<HTMLDivElement>(null);
  // The chip that asked for more is gone: reading goes on at the first of what it brought.
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    const added = row.current?.children[FIRST_BARRIERS.length];
    if (added instanceof HTMLElement) added.focus();
  });
  const chip = (barrier: Barrier) => (
    <button
      key={barrier}
      type="button"
      class="chip"
      onClick={() => go({ at: 'barrier', barrier, from: few ? 'first' : 'barriers' })}
    >
      {t(BARRIER_WORDS[barrier].name)}
    </button>
  );
  return (
    <div ref={row} class="chips-row">
      {(all ? BARRIERS : FIRST_BARRIERS).map(chip)}
      {!all && (
        <button
          type="button"
          class="chip"
          onClick={() => {
            asked.current = true;
            setAll(true);
          }}
        >
          {t('barrier_else')}
        </button>
      )}
    </div>
  );
}
