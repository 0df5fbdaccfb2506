import type { JSX } from 'preact';
import type { Translate } from '../../look/translate.ts';
import type { Sheet } from '../guide/guide.ts';

interface SheetPaperProps {
  readonly sheet: Sheet;
  readonly t: Translate;
  /** Crisis lines with their numbers, one each, and where to find more. */
  readonly lines: readonly string[];
}

/** One page of paper. On the screen it is looked at; on paper it is alone. */
export function SheetPaper({ sheet, t, lines }: SheetPaperProps): JSX.Element {
  return (
    <article class="paper" data-sheet={sheet.id} aria-labelledby="paper-title">
      <h1 id="paper-title" class="paper-title" tabIndex={-1}>
        {t(sheet.title)}
      </h1>
      <p class="paper-lead">{t(sheet.lead)}</p>
      {sheet.fields.map(({ label, text, room = 1 }) => (
        <section
          key={label}
          class="paper-field"
          style={{ flexGrow: room }}
          data-empty={text === undefined}
        >
          <h2 class="paper-label">{t(label)}</h2>
          {text === undefined ? <div class="paper-room" /> : <p>{t(text)}</p>}
        </section>
      ))}
      <footer class="paper-foot">
        <p class="paper-lines-label">{t('counselors_sheet_lines')}</p>
        <ul class="paper-lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {sheet.id !== 'handout' && <p>{t('counselors_sheet_yours')}</p>}
      </footer>
    </article>
  );
}
