import type { JSX } from 'preact';
import { Button } from '../../look/button.tsx';
import type { Translate } from '../../look/translate.ts';

interface PausingProps {
  readonly t: Translate;
  readonly pausedUntil: string | null;
  readonly onPauseHour: () => void;
  readonly onPauseToday: () => void;
  readonly onResume: () => void;
}

export function Pausing({ t, pausedUntil, ...on }: PausingProps): JSX.Element {
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
    </fieldset>
  );
}
