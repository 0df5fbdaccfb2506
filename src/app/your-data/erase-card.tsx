import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import { Card } from '../../look/card.tsx';
import type { MessageKey, Translate } from '../../look/translate.ts';

interface EraseCardProps {
  readonly t: Translate;
  /** Journal, plan and history. True when it looked, and nothing is left. */
  readonly onEraseNotes: () => Promise<boolean>;
  /** Everything, permissions too. True when it looked, and nothing is left. */
  readonly onEraseAll: () => Promise<boolean>;
}

type What = 'notes' | 'all';

const ASK: Readonly<Record<What, MessageKey>> = {
  notes: 'erase_notes_ask',
  all: 'erase_all_ask',
};
const GONE: Readonly<Record<What, MessageKey>> = {
  notes: 'erase_notes_gone',
  all: 'erase_all_gone',
};

/** It can't be undone, so it takes a second press; then it looks, and says what it found. */
export function EraseCard({ t, onEraseNotes, onEraseAll }: EraseCardProps): JSX.Element {
  const [asking, setAsking] = useState<What>();
  const [said, setSaid] = useState<MessageKey>();
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);

  const ask = (what: What) => {
    setSaid(undefined);
    setAsking(asking === what ? undefined : what);
  };
  const erase = (what: What) => {
    setAsking(undefined);
    const work = what === 'notes' ? onEraseNotes() : onEraseAll();
    work.then(
      (empty) => setSaid(empty ? GONE[what] : 'erase_left_over'),
      () => setSaid('erase_left_over'),
    );
  };
  return (
    <Card heading={t('erase_heading')}>
      <div class="erase-choices">
        <Button
          wide
          detail={t('erase_notes_detail')}
          expanded={asking === 'notes'}
          onPress={() => ask('notes')}
        >
          {t('erase_notes')}
        </Button>
        <Button
          wide
          detail={t('erase_all_detail')}
          expanded={asking === 'all'}
          onPress={() => ask('all')}
        >
          {t('erase_all')}
        </Button>
      </div>
      {asking && (
        <div class="stack">
          <p tabIndex={-1} ref={question}>
            {t(ASK[asking])}
          </p>
          <div class="row">
            <Button onPress={() => erase(asking)}>{t('erase_yes')}</Button>
            <Button onPress={() => setAsking(undefined)}>{t('erase_no')}</Button>
          </div>
        </div>
      )}
      <p class="note" role="status">
        {said === undefined ? '' : t(said)}
      </p>
    </Card>
  );
}
