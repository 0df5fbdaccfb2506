import type { JSX } from 'preact';
import { Button } from '../button.tsx';
import type { Translate } from '../translate.ts';
import type { ShownCountry } from './line.ts';

interface ElsewhereProps {
  readonly here: Pick<ShownCountry, 'directory' | 'moreDirectories'>;
  readonly openLink: (url: string) => void;
  readonly t: Translate;
}

/** The public lists of everyone's lines: where there are none of ours, or ours have grown old. */
export function Elsewhere({ here, openLink, t }: ElsewhereProps): JSX.Element {
  const { directory, moreDirectories = [] } = here;
  const open = (url: string) => t('talk_open_directory', new URL(url).host.replace(/^www\./, ''));
  return (
    <div class="line-card elsewhere">
      <p>{t(moreDirectories.length > 0 ? 'talk_elsewhere_bodies' : 'talk_elsewhere_body')}</p>
      <div class="line-actions">
        <Button tone="sun" icon="open" onPress={() => openLink(directory)}>
          {open(directory)}
        </Button>
        {moreDirectories.map((url) => (
          <Button key={url} icon="open" onPress={() => openLink(url)}>
            {open(url)}
          </Button>
        ))}
      </div>
    </div>
  );
}
