import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import { Card } from '../../look/card.tsx';
import { List, ListRow } from '../../look/list.tsx';
import type { Translate } from '../../look/translate.ts';
import type { Sheet } from '../guide/guide.ts';
import { GuidePage } from '../guide/guide-page.tsx';
import { Header } from '../header.tsx';
import { COUNSELORS } from './contents.ts';
import { SheetPaper } from './sheet-paper.tsx';
import { SHEETS } from './sheets.ts';

interface CounselorsProps {
  readonly t: Translate;
  readonly onLeave: () => void;
  readonly onPrint: () => void;
  readonly lines: readonly string[];
  /** Id of the sheet to begin with, from the page's address. */
  readonly start: string;
}

export function Counselors({ t, onLeave, onPrint, lines, start }: CounselorsProps): JSX.Element {
  const [sheet, setSheet] = useState<Sheet | null>(SHEETS.find(({ id }) => id === start) ?? null);
  const around = useRef<HTMLDivElement>(null);
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (sheet) around.current?.querySelector<HTMLElement>('h1')?.focus();
    else if (last.current)
      document.getElementById(`open-${last.current}`)?.querySelector('button')?.focus();
    last.current = sheet?.id ?? null;
  }, [sheet]);
  if (sheet) {
    return (
      <main class="page guide">
        <Header t={t} onLeave={onLeave} />
        <div class="guide-actions paper-actions">
          <Button onPress={() => setSheet(null)}>{t('counselors_sheet_back')}</Button>
          <Button tone="sea" onPress={onPrint}>
            {t('counselors_sheet_print')}
          </Button>
        </div>
        <div ref={around}>
          <SheetPaper sheet={sheet} t={t} lines={lines} />
        </div>
      </main>
    );
  }
  return (
    <GuidePage
      guide={COUNSELORS}
      t={t}
      onLeave={onLeave}
      actions={
        <>
          <Button href="#sheets">{t('counselors_sheets_heading')}</Button>
          <Button onPress={onPrint}>{t('parents_print')}</Button>
        </>
      }
    >
      <div class="guide-sheets" id="sheets">
        <Card>
          <List>
            {SHEETS.map((one) => (
              <ListRow key={one.id} title={t(one.title)}>
                <span id={`open-${one.id}`}>
                  <Button
                    size="small"
                    label={`${t('counselors_sheet_open')}: ${t(one.title)}`}
                    onPress={() => setSheet(one)}
                  >
                    {t('counselors_sheet_open')}
                  </Button>
                </span>
              </ListRow>
            ))}
          </List>
        </Card>
      </div>
    </GuidePage>
  );
}
