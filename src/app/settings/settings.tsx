import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import type { Translate } from '../../look/translate.ts';
import type { Said } from '../consent/types.ts';
import { Header } from '../header.tsx';
import { AboutYou } from './about-you.tsx';
import { OnThisDevice } from './on-this-device.tsx';
import type { SettingsPageProps } from './props.ts';
import { WaysOut } from './ways-out.tsx';
import { WhenItPauses } from './when-it-pauses.tsx';
import { WhereItWorks } from './where-it-works.tsx';

/** Everything that can be said about Breather, each with one line of what it does. */
export function SettingsPage(props: SettingsPageProps): JSX.Element {
  const { t, said } = props;
  const isOn = props.on.length > 0;
  const heading = useFocusWhenTurned(isOn);
  return (
    <div class="page settings">
      <Header t={t} onLeave={props.onLeave} />
      <main>
        <div class="settings-hero">
          <h1 class="page-title" tabIndex={-1} ref={heading}>
            {t('settings_heading')}
          </h1>
          <p class="page-lead">{t(isOn ? 'settings_lead_on' : 'settings_lead_off')}</p>
          {!isOn && <Button onPress={props.onWelcome}>{t('settings_welcome')}</Button>}
        </div>
        {/* In sight wherever on the page the button was. */}
        <p class="note settings-said" role="status">
          {atTheTop(said, t)}
        </p>
        <div class="settings-columns">
          <WhereItWorks {...props} />
          <AboutYou {...props} />
          <WhenItPauses {...props} />
          <OnThisDevice {...props} />
          <WaysOut {...props} />
        </div>
      </main>
    </div>
  );
}

function atTheTop(said: Said, t: Translate): string {
  if (typeof said === 'object') return t('welcome_now_off', said.off);
  switch (said) {
    case 'failed':
      return t('welcome_failed');
    case 'all-off':
      return t('welcome_all_off_said');
    case 'erased':
      return t('welcome_erased');
    case 'left-over':
      return t('welcome_left_over');
    case 'nothing':
    case 'declined':
    case 'not-asked':
      return '';
  }
}

/** The page changes under the button that was pressed: begin again at the top. */
function useFocusWhenTurned(isOn: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(isOn);
  useEffect(() => {
    if (before.current !== isOn) heading.current?.focus();
    before.current = isOn;
  }, [isOn]);
  return heading;
}
