import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LockState, Memory, RecordsTrouble } from '../../store/types.ts';
import { troubleOf } from './trouble.tsx';

/** Ten minutes: long enough to think over a sentence, short enough for a laptop left open. */
export const IDLE_MS = 10 * 60 * 1000;
const LOOK_EVERY_MS = 10 * 1000;
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

export interface LockView {
  /** Undefined until it was read. */
  readonly state: LockState | undefined;
  readonly trouble: RecordsTrouble | undefined;
  readonly look: () => void;
}

/** Whether there is a passphrase, and whether it is open here; forgets the key when nobody is there. */
export function useLock(memory: Memory, clock: () => number): LockView {
  const [state, setState] = useState<LockState>();
  const [trouble, setTrouble] = useState<RecordsTrouble>();
  const look = useCallback(() => {
    memory.state().then(
      (now) => {
        setState(now);
        setTrouble(undefined);
      },
      (error) => setTrouble(troubleOf(error)),
    );
  }, [memory]);
  useEffect(() => {
    look();
    // Another tab may have set a passphrase, or erased everything.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [look]);

  useEffect(() => {
    if (state !== 'open') return;
    let last = clock();
    const alive = () => {
      last = clock();
    };
    const check = () => {
      if (clock() - last < IDLE_MS) return;
      memory.close();
      look();
    };
    // Looked at, not waited for: a device that slept has lost no minute of it.
    const looking = setInterval(check, LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', check);
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, alive, { passive: true });
    return () => {
      clearInterval(looking);
      document.removeEventListener('visibilitychange', check);
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, alive);
    };
  }, [state, memory, clock, look]);

  return { state, trouble, look };
}
