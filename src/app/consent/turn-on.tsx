import type { JSX } from 'preact';
import { Button } from '../../look/button.tsx';
import type { Translate } from '../../look/translate.ts';
import type { Said } from './types.ts';
import type { Choosing } from './use-turn-on.ts';

interface TurnOnProps extends Pick<Choosing, 'pickFirst' | 'onTurnOn'> {
  readonly t: Translate;
  /** What came of the last press, if it is still to be said. */
  readonly answer: string;
}

/** Says what the browser will ask, and why in its own words, before it does. */
export function TurnOn({ t, pickFirst, answer, onTurnOn }: TurnOnProps): JSX.Element {
  return (
    <div class="turn-on">
      <p class="small soft">{t('welcome_turn_on_note')}</p>
      <Button tone="sea" wide onPress={onTurnOn}>
        {t('welcome_turn_on')}
      </Button>
      <p class="note" role="status">
        {pickFirst ? t('welcome_pick_first') : answer}
      </p>
    </div>
  );
}

/** What came of asking the browser is said where the eye still is. */
export function besideTheButton(said: Said, isOn: boolean, t: Translate): string {
  if (said === 'not-asked') return t('welcome_failed');
  if (said !== 'declined') return '';
  return t(isOn ? 'welcome_declined_more' : 'welcome_declined');
}
