import type { JSX } from 'preact';
import { Button } from '../button.tsx';
import type { Translate } from '../translate.ts';

interface ElsewhereProps {
  readonly directory: string;
  readonly openLink: (url: string) => void;
  readonly t: Translate;
}

/** Where there are no lines of ours: the public list of everyone's. */
export function Elsewhere({ directory, openLink, t }: ElsewhereProps): JSX.Element {
  return (
    <div class="line-card stack">
      <p>{t('talk_elsewhere_body')}</p>
      <Button tone="sun" icon="open" onPress={() => openLink(directory)}>
        {t('talk_open_directory', new URL(directory).host.replace(/^www\./, ''))}
      </Button>
    </div>
  );
}
