import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Read, RecordsTrouble } from '../../store/types.ts';
import { troubleOf } from './trouble.tsx';

export interface Shelf<Row> {
  /** Undefined until it was read. */
  readonly read: Read<Row> | undefined;
  readonly trouble: RecordsTrouble | undefined;
  /** Reads again. */
  readonly look: () => void;
  /** Changes something, then reads again. False: it failed, and `trouble` says how. */
  readonly change: (work: () => Promise<unknown>) => Promise<boolean>;
}

/** One kind of row, as it is on the disk: read again whenever somebody comes back to the page. */
export function useShelf<Row>(source: () => Promise<Read<Row>>): Shelf<Row> {
  const [read, setRead] = useState<Read<Row>>();
  const [trouble, setTrouble] = useState<RecordsTrouble>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the source is the page's for good
  const look = useCallback(() => {
    source().then(
      (found) => {
        setRead(found);
        setTrouble(undefined);
      },
      (error) => setTrouble(troubleOf(error)),
    );
  }, []);
  useEffect(() => {
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [look]);
  const change = async (work: () => Promise<unknown>) => {
    try {
      await work();
      look();
      return true;
    } catch (error) {
      setTrouble(troubleOf(error));
      return false;
    }
  };
  return { read, trouble, look, change };
}
