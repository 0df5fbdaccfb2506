import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import type { Translate } from '../../look/translate.ts';

interface UndoProps {
  readonly t: Translate;
  /** Undefined: nothing was just deleted. */
  readonly what: string | undefined;
  readonly onUndo: () => void;
}

/** What was pressed is gone from under the finger: the way back takes its place in the focus. */
export function Undo({ t, what, onUndo }: UndoProps): JSX.Element {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (what !== undefined) around.current?.querySelector('button')?.focus();
  }, [what]);
  return (
    <div ref={around} role="status">
      {what !== undefined && (
        <div class="note undo">
          <p>{what}</p>
          <Button size="small" onPress={onUndo}>
            {t('notes_undo')}
          </Button>
        </div>
      )}
    </div>
  );
}
