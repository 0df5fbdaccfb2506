import { useEffect, useRef, useState } from 'preact/hooks';
import type { JournalPage, Memory, RecordsTrouble } from '../../store/types.ts';
import { troubleOf } from '../notes/trouble.tsx';

/** A pause in typing, after which a page that is kept is saved again. */
const AFTER_MS = 600;

/**
 * `not`: nothing of it is on the disk · `kept`: every change is saved by itself · `gone`: it was
 * kept, and was deleted elsewhere.
 */
export type Kept = 'not' | 'kept' | 'gone';

export interface Writing {
  readonly page: JournalPage;
  readonly kept: Kept;
  readonly trouble: RecordsTrouble | undefined;
  /** There are words that closing this page would lose. */
  readonly unkept: boolean;
  readonly write: (change: Partial<Pick<JournalPage, 'text' | 'feelings'>>) => void;
  readonly keep: () => Promise<void>;
  /** Another page, kept before. What was written here is saved first, if it was kept. */
  readonly open: (page: JournalPage) => void;
  readonly startNew: () => void;
  /** Deletes the page that is open; it stays to be undone. */
  readonly remove: () => Promise<JournalPage | undefined>;
}

/**
 * The page under the pen. Nothing is saved before the first "Keep"; from then on every change is.
 * It lives above the single pages, so that going to another and back loses nothing.
 */
export function useWriting(
  memory: Memory,
  { clock, newId }: { clock: () => number; newId: () => string },
): Writing {
  const fresh = (): JournalPage => ({ id: newId(), writtenAt: clock(), text: '', feelings: [] });
  const [page, setPage] = useState<JournalPage>(fresh);
  const [kept, setKept] = useState<Kept>('not');
  const [trouble, setTrouble] = useState<RecordsTrouble>();
  const unsaved = useRef<JournalPage | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const save = async () => {
    clearTimeout(timer.current);
    const now = unsaved.current;
    unsaved.current = undefined;
    if (!now) return;
    try {
      if (!(await memory.updatePage(now))) setKept('gone');
      setTrouble(undefined);
    } catch (error) {
      // Still unsaved, unless a later change is already waiting.
      unsaved.current ??= now;
      setTrouble(troubleOf(error));
    }
  };
  const put = async (next: JournalPage) => {
    try {
      await memory.keepPage(next);
      setTrouble(undefined);
      return true;
    } catch (error) {
      setTrouble(troubleOf(error));
      return false;
    }
  };
  const turnTo = (next: JournalPage, state: Kept) => {
    void save();
    setPage(next);
    setKept(state);
    setTrouble(undefined);
  };

  const unkept = page.text.trim() !== '' && (kept !== 'kept' || trouble !== undefined);
  useEffect(() => {
    const leaving = () => void save();
    document.addEventListener('visibilitychange', leaving);
    return () => document.removeEventListener('visibilitychange', leaving);
  });

  return {
    page,
    kept,
    trouble,
    unkept,
    write: (change) => {
      const next = { ...page, ...change };
      setPage(next);
      if (kept !== 'kept') return;
      unsaved.current = next;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), AFTER_MS);
    },
    keep: async () => {
      clearTimeout(timer.current);
      unsaved.current = undefined;
      if (await put(page)) setKept('kept');
    },
    open: (next) => turnTo(next, 'kept'),
    startNew: () => turnTo(fresh(), 'not'),
    remove: async () => {
      clearTimeout(timer.current);
      unsaved.current = undefined;
      try {
        await memory.forgetPage(page.id);
      } catch (error) {
        setTrouble(troubleOf(error));
        return undefined;
      }
      turnTo(fresh(), 'not');
      return page;
    },
  };
}
