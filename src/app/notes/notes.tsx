import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { TalkToSomeone, type TalkToSomeoneProps } from '../../look/talk/talk-to-someone.tsx';
import type { Translate } from '../../look/translate.ts';
import type { Memory } from '../../store/types.ts';
import { Header } from '../header.tsx';
import { Insight, type InsightProps } from '../insight/insight.tsx';
import type { FeelingWord } from '../journal/feelings.tsx';
import { Journal } from '../journal/journal.tsx';
import { useWriting } from '../journal/writing.ts';
import { Plan } from '../plan/plan.tsx';
import { CatchCheckChange } from '../skills/catch-check-change.tsx';
import { Need, type ReasonChoice } from '../skills/need.tsx';
import { Skills } from '../skills/skills.tsx';
import { YourData, type YourDataProps } from '../your-data/your-data.tsx';
import { NotesHead } from './notes-head.tsx';
import { LEADS, type NotesPage, pageIn, TITLES } from './pages.ts';
import { Trouble } from './trouble.tsx';
import { UnlockCard } from './unlock-card.tsx';
import { type LockView, useLock } from './use-lock.ts';

export interface NotesProps
  extends Pick<
      InsightProps,
      'lookBack' | 'local' | 'checkInDue' | 'onCheckedIn' | 'history' | 'onHistory'
    >,
    Pick<YourDataProps, 'onSave' | 'onEraseNotes' | 'onEraseAll'> {
  readonly t: Translate;
  readonly lang: string;
  readonly memory: Memory;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  readonly newId: () => string;
  readonly words: readonly FeelingWord[];
  readonly reasons: readonly ReasonChoice[];
  /** The longest page, in UTF-16 units. */
  readonly longest: number;
  /** Nothing is kept in a private window, so nothing is offered to be kept. */
  readonly privateWindow: boolean;
  readonly talk: TalkToSomeoneProps;
  readonly onPrint: () => void;
  readonly onLeave: () => void;
}

/**
 * Everything private in one document, so that one passphrase opens all of it, and words that are
 * not kept yet survive a look at another page.
 */
export function Notes(props: NotesProps): JSX.Element {
  const { t, memory, clock, newId } = props;
  const page = usePage();
  const title = useFocusOnTurn(page);
  const lock = useLock(memory, clock);
  const writing = useWriting(memory, { clock, newId });
  const leave = useLeave(props.onLeave, writing.unkept);

  const locked = lock.state === 'locked';
  const shutPage = locked && writing.kept === 'kept';
  // A page that is kept is safe on the disk: it must not stay in view, or in memory, when locked.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the lock falls shut
  useEffect(() => {
    if (shutPage) writing.startNew();
  }, [shutPage]);

  const keepAsPage = (text: string) =>
    memory.keepPage({ id: newId(), writtenAt: clock(), text, feelings: [] });

  const inside = (): ComponentChildren => {
    switch (page) {
      case 'journal':
        return <Journal {...props} writing={writing} lock={lock.state} />;
      case 'plan':
        return <Plan {...props} />;
      case 'insight':
        return <Insight {...props} />;
      case 'skills':
        return <Skills t={t} />;
      case 'catch-check-change':
        return <CatchCheckChange t={t} onKeep={keepAsPage} canKeep={!props.privateWindow} />;
      case 'need':
        return (
          <Need t={t} reasons={props.reasons} onKeep={keepAsPage} canKeep={!props.privateWindow} />
        );
      case 'your-data':
        return <YourData {...props} state={lock.state} onLockChanged={lock.look} />;
      case 'talk':
        return (
          <section class="stack" aria-labelledby="lines">
            <h2 id="lines" class="unseen">
              {t('talk_heading')}
            </h2>
            <TalkToSomeone {...props.talk} />
          </section>
        );
    }
  };
  const isPrivate = page === 'journal' || page === 'plan' || page === 'insight';

  return (
    <div class="page notes" data-page={page}>
      <Header t={t} onLeave={leave} />
      <NotesHead t={t} page={page} />
      <main class="stack">
        <div class="notes-hero">
          <h1 class="notes-title" tabIndex={-1} ref={title}>
            {t(TITLES[page])}
          </h1>
          <p class="soft">{t(LEADS[page])}</p>
        </div>
        {isPrivate ? (
          <WhenOpen {...props} lock={lock} unkept={writing.unkept}>
            {inside()}
          </WhenOpen>
        ) : (
          inside()
        )}
      </main>
    </div>
  );
}

interface WhenOpenProps extends Pick<NotesProps, 't' | 'memory' | 'privateWindow'> {
  readonly lock: LockView;
  readonly unkept: boolean;
  readonly children: ComponentChildren;
}

/** What is behind the passphrase, or the way there. */
function WhenOpen({ t, memory, privateWindow, lock, unkept, children }: WhenOpenProps) {
  if (privateWindow) return <p class="note">{t('notes_private_window')}</p>;
  if (lock.trouble !== undefined) {
    return <Trouble t={t} trouble={lock.trouble} onTryAgain={lock.look} />;
  }
  if (lock.state === undefined) return null;
  if (lock.state !== 'locked') return <>{children}</>;
  const unlock = async (passphrase: string) => {
    const right = await memory.unlock(passphrase);
    if (right) lock.look();
    return right;
  };
  return (
    <>
      {unkept && <p class="note">{t('lock_unkept')}</p>}
      <UnlockCard t={t} onUnlock={unlock} />
    </>
  );
}

function usePage(): NotesPage {
  const [page, setPage] = useState(() => pageIn(location.hash));
  useEffect(() => {
    const turned = () => setPage(pageIn(location.hash));
    addEventListener('hashchange', turned);
    return () => removeEventListener('hashchange', turned);
  }, []);
  return page;
}

/** Another page begins at its title. */
function useFocusOnTurn(page: NotesPage) {
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    scrollTo(0, 0);
    title.current?.focus();
  }, [page]);
  return title;
}

/** The browser asks before words are lost by a slip; never when somebody wants to be gone at once. */
function useLeave(onLeave: () => void, unkept: boolean): () => void {
  const gone = useRef(false);
  useEffect(() => {
    if (!unkept) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (!gone.current) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unkept]);
  return () => {
    gone.current = true;
    onLeave();
  };
}
