import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import { Card } from '../../look/card.tsx';
import { Field } from '../../look/field.tsx';
import { List, ListRow } from '../../look/list.tsx';
import type { Translate } from '../../look/translate.ts';
import type { JournalPage, LockState, Memory } from '../../store/types.ts';
import { Trouble } from '../notes/trouble.tsx';
import { Undo } from '../notes/undo.tsx';
import { useShelf } from '../notes/use-shelf.ts';
import { Feelings, type FeelingWord } from './feelings.tsx';
import type { Writing } from './writing.ts';

interface JournalProps {
  readonly t: Translate;
  readonly lang: string;
  readonly memory: Memory;
  readonly words: readonly FeelingWord[];
  readonly writing: Writing;
  readonly lock: LockState | undefined;
  /** In UTF-16 units. */
  readonly longest: number;
}

export function Journal(props: JournalProps): JSX.Element {
  const { t, lang, memory, words, writing } = props;
  const { read, trouble, look, change } = useShelf(memory.pages);
  const [deleted, setDeleted] = useState<JournalPage>();
  const { editor, goOnThere } = useEditor(writing.page.id);
  const others = (read?.rows ?? []).filter(({ id }) => id !== writing.page.id);
  const when = (page: JournalPage) => dateOf(page.writtenAt, lang);

  const turn = (to: () => void) => {
    setDeleted(undefined);
    goOnThere();
    to();
    look();
  };
  const keep = async () => {
    setDeleted(undefined);
    await writing.keep();
    look();
  };
  const remove = async () => {
    setDeleted(await writing.remove());
    look();
  };
  const undo = async () => {
    if (deleted && (await change(() => memory.keepPage(deleted)))) setDeleted(undefined);
  };

  return (
    <>
      <div ref={editor}>
        <Card heading={writing.kept === 'not' ? t('journal_new') : when(writing.page)}>
          <Field
            label={t('journal_text')}
            lines="many"
            value={writing.page.text}
            onInput={(text) => writing.write({ text })}
            maxLength={props.longest}
          />
          <Feelings
            t={t}
            words={words}
            chosen={writing.page.feelings}
            onChange={(feelings) => writing.write({ feelings })}
          />
          <div class="row">
            {writing.kept !== 'kept' && (
              <Button
                tone="sea"
                disabled={writing.page.text.trim() === ''}
                onPress={() => void keep()}
              >
                {t('journal_keep')}
              </Button>
            )}
            {writing.kept !== 'not' && (
              <>
                <Button onPress={() => turn(writing.startNew)}>{t('journal_start_new')}</Button>
                <Button onPress={() => void remove()}>{t('journal_delete')}</Button>
              </>
            )}
          </div>
          <p class="small soft" role="status">
            {writing.kept !== 'not' || writing.unkept ? t(STATUS[writing.kept]) : ''}
          </p>
          {writing.trouble !== undefined && (
            <Trouble
              t={t}
              trouble={writing.trouble}
              unkept={writing.page.text}
              onTryAgain={() => void keep()}
            />
          )}
        </Card>
      </div>
      <Undo t={t} what={deleted && t('journal_deleted')} onUndo={() => void undo()} />
      <Card heading={t('journal_pages')}>
        {trouble !== undefined && <Trouble t={t} trouble={trouble} onTryAgain={look} />}
        {trouble === undefined && read !== undefined && others.length === 0 && (
          <p class="soft">{t(read.rows.length === 0 ? 'journal_empty' : 'journal_no_others')}</p>
        )}
        {others.length > 0 && (
          <List>
            {others.map((page) => (
              <ListRow
                key={page.id}
                title={
                  <span class="journal-line">{firstLine(page.text) || t('journal_blank')}</span>
                }
                detail={[when(page), ...labels(page.feelings, words)].join(' · ')}
              >
                <Button
                  size="small"
                  label={`${t('journal_open')}: ${when(page)}`}
                  onPress={() => turn(() => writing.open(page))}
                >
                  {t('journal_open')}
                </Button>
              </ListRow>
            ))}
          </List>
        )}
        {read !== undefined && read.unreadable > 0 && (
          <p class="note">{t('notes_some_unreadable')}</p>
        )}
        {props.lock === 'none' && (
          <p class="small soft">
            {t('journal_no_lock')} <a href="#your-data">{t('lock_set')}</a>
          </p>
        )}
      </Card>
    </>
  );
}

const STATUS = {
  not: 'journal_status_not',
  kept: 'journal_status_kept',
  gone: 'journal_status_gone',
} as const;

const labels = (feelings: readonly string[], words: readonly FeelingWord[]): string[] =>
  words.filter(({ value }) => feelings.includes(value)).map(({ label }) => label);

const LINE = 80;
function firstLine(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.length > LINE ? `${line.slice(0, LINE).trimEnd()}…` : line;
}

const dateOf = (time: number, lang: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(time);

/** Another page was put under the pen: go on there. */
function useEditor(id: string) {
  const editor = useRef<HTMLDivElement>(null);
  const wanted = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the id is what turned
  useEffect(() => {
    if (wanted.current) editor.current?.querySelector('textarea')?.focus();
    wanted.current = false;
  }, [id]);
  const goOnThere = () => {
    wanted.current = true;
  };
  return { editor, goOnThere };
}
