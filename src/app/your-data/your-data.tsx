import type { JSX } from 'preact';
import type { Translate } from '../../look/translate.ts';
import type { LockState, Memory } from '../../store/types.ts';
import { EraseCard } from './erase-card.tsx';
import { ExportCard } from './export-card.tsx';
import { HistorySwitch } from './history-switch.tsx';
import { LockCard } from './lock-card.tsx';

export interface YourDataProps {
  readonly t: Translate;
  readonly memory: Memory;
  readonly state: LockState | undefined;
  readonly onLockChanged: () => void;
  readonly history: boolean;
  readonly onHistory: (on: boolean) => void;
  readonly onSave: () => Promise<void>;
  readonly onEraseNotes: () => Promise<boolean>;
  readonly onEraseAll: () => Promise<boolean>;
}

/** What is kept on this device, and every hold one has on it. */
export function YourData(props: YourDataProps): JSX.Element {
  const { t, memory, state, onLockChanged } = props;
  const erasing = (erase: () => Promise<boolean>) => () => erase().finally(onLockChanged);
  return (
    <>
      <HistorySwitch t={t} on={props.history} onChange={props.onHistory} />
      <LockCard t={t} memory={memory} state={state} onChanged={onLockChanged} />
      <ExportCard
        t={t}
        memory={memory}
        state={state}
        onChanged={onLockChanged}
        onSave={props.onSave}
      />
      <EraseCard
        t={t}
        onEraseNotes={erasing(props.onEraseNotes)}
        onEraseAll={erasing(props.onEraseAll)}
      />
    </>
  );
}
