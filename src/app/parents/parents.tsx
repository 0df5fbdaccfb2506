import type { JSX } from 'preact';
import { Button } from '../../look/button.tsx';
import type { Translate } from '../../look/translate.ts';
import { GuidePage } from '../guide/guide-page.tsx';
import { PARENTS } from './contents.ts';

interface ParentsProps {
  readonly t: Translate;
  readonly onLeave: () => void;
  readonly onPrint: () => void;
  /** Address of the page with the helplines. */
  readonly talk: string;
}

/** For a grown-up who asked. It is given nothing about the teen, so it can show nothing. */
export function Parents({ t, onLeave, onPrint, talk }: ParentsProps): JSX.Element {
  return (
    <GuidePage
      guide={PARENTS}
      t={t}
      onLeave={onLeave}
      actions={
        <>
          <Button tone="sun" icon="talk" href={talk}>
            {t('parents_lines')}
          </Button>
          <Button onPress={onPrint}>{t('parents_print')}</Button>
        </>
      }
    />
  );
}
