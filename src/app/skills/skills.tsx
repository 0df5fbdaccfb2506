import type { JSX } from 'preact';
import { Button } from '../../look/button.tsx';
import type { Translate } from '../../look/translate.ts';

/** The skills that take a page, and the way to the writing. */
export function Skills({ t }: { t: Translate }): JSX.Element {
  return (
    <div class="stack">
      <Button icon="words" href="#catch-check-change" detail={t('skills_ccc_detail')}>
        {t('ccc_title')}
      </Button>
      <Button icon="try" href="#need" detail={t('skills_need_detail')}>
        {t('need_title')}
      </Button>
      <Button icon="edit" href="#journal" detail={t('skills_write_detail')}>
        {t('journal_title')}
      </Button>
    </div>
  );
}
