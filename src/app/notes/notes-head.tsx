import type { JSX } from 'preact';
import { Button } from '../../look/button.tsx';
import type { Translate } from '../../look/translate.ts';
import { belongsTo, IN_THE_HEAD, type NotesPage } from './pages.ts';

/** The ways between these pages, and the one to a person: in the same place on every one. */
export function NotesHead({ t, page }: { t: Translate; page: NotesPage }): JSX.Element {
  return (
    <nav class="notes-head" aria-label={t('notes_nav')}>
      <ul class="notes-nav">
        {IN_THE_HEAD.map(([to, name]) => (
          <li key={to}>
            <a
              class="notes-way"
              href={`#${to}`}
              aria-current={belongsTo(page) === to ? 'page' : undefined}
            >
              {t(name)}
            </a>
          </li>
        ))}
      </ul>
      <Button tone="sun" size="small" icon="talk" href="#talk">
        {t('talk_heading')}
      </Button>
    </nav>
  );
}
