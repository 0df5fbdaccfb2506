import type { JSX } from 'preact';
import { Button } from '../../look/button.tsx';
import type { Translate } from '../../look/translate.ts';

interface OffHereProps {
  readonly t: Translate;
  /** The name of the site in front, where the browser lets Breather see it. */
  readonly site: string | null;
  /** The browser has not been asked yet whether Breather may see which page it was pressed on. */
  readonly unseen: 'no' | 'not-asked' | 'just-asked';
  readonly onSee: () => void;
  readonly onTurnOnHere: () => void;
  readonly onOnce: () => void;
  readonly onSites: () => void;
}

/** A site that was not chosen: for good, for this page alone, or not at all. */
export function OffHere({ t, site, unseen, ...on }: OffHereProps): JSX.Element {
  if (site === null) {
    return (
      <div class="stack">
        <Button wide onPress={on.onSites}>
          {t('popup_choose_sites')}
        </Button>
        {unseen === 'not-asked' && (
          <Button wide onPress={on.onSee}>
            {t('popup_see')}
          </Button>
        )}
        <p class="small soft" role="status">
          {unseen === 'just-asked' ? t('popup_see_again') : ''}
        </p>
      </div>
    );
  }
  return (
    <div class="stack">
      <Button wide onPress={on.onTurnOnHere}>
        {t('popup_turn_on_site', site)}
      </Button>
      <Button wide onPress={on.onOnce}>
        {t('popup_once')}
      </Button>
      <p class="small soft">{t('popup_once_detail')}</p>
    </div>
  );
}
