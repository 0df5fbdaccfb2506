import type { JSX } from 'preact';
import { Button } from '../../look/button.tsx';
import type { Translate } from '../../look/translate.ts';

interface PausingProps {
  readonly t: Translate;
  /** The name of the site in front, where Breather works there. */
  readonly site: string | null;
  readonly pausedUntil: string | null;
  readonly onPauseHour: () => void;
  readonly onPauseToday: () => void;
  /** On the site in front alone, for today. */
  readonly onPauseHere: () => void;
  readonly onResume: () => void;
}

export function Pausing({ t, site, pausedUntil, ...on }: PausingProps): JSX.Element {
  if (pausedUntil !== null) {
    return (
      <Button wide onPress={on.onResume}>
        {t('popup_resume')}
      </Button>
    );
  }
  return (
    <fieldset class="pausing">
      <legend class="label">{t('popup_pause_label')}</legend>
      <Button wide onPress={on.onPauseHour}>
        {t('popup_pause_hour')}
      </Button>
      <Button wide onPress={on.onPauseToday}>
        {t('popup_pause_today')}
      </Button>
      {site !== null && (
        <Button wide onPress={on.onPauseHere}>
          {t('popup_pause_here', site)}
        </Button>
      )}
    </fieldset>
  );
}
