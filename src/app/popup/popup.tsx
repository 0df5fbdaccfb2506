import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import { CopyButton } from '../../look/copy-button.tsx';
import { Mark } from '../../look/mark.tsx';
import { QuietLink } from '../../look/quiet-link.tsx';
import { TalkToSomeone, type TalkToSomeoneProps } from '../../look/talk/talk-to-someone.tsx';
import type { Translate } from '../../look/translate.ts';
import { HereNow } from './here-now.tsx';
import { Pausing } from './pausing.tsx';
import type { TabView } from './tab.ts';

export interface PopupProps {
  readonly t: Translate;
  readonly tab: TabView;
  /** What to tell the makers where Breather is blind. */
  readonly about: string | null;
  /** The name of the site in front, where Breather is allowed there. */
  readonly site: string | null;
  /** A time as people here write it, while paused. */
  readonly pausedUntil: string | null;
  /** Whether Breather is on anywhere at all. */
  readonly onSomewhere: boolean;
  /** Stored settings that can't be read. */
  readonly problems: readonly string[];
  readonly failed: boolean;
  readonly talk: TalkToSomeoneProps;
  readonly onPauseHour: () => void;
  readonly onPauseToday: () => void;
  readonly onResume: () => void;
  readonly onTurnOffHere: () => void;
  readonly onSites: () => void;
  readonly onTalkPage: () => void;
  readonly onUseDefaults: () => void;
}

export function Popup(props: PopupProps): JSX.Element {
  const { t, site } = props;
  const [talking, setTalking] = useState(false);
  const heading = useFocusOnChange(talking);

  return (
    <main class="popup stack">
      <h1 class={talking ? 'unseen' : 'page-name'}>
        <Mark />
        {t('ext_name')}
      </h1>
      {talking ? (
        <>
          <div class="popup-step">
            <Button icon="back" label={t('pause_back')} onPress={() => setTalking(false)} />
            <h2 class="heading" tabIndex={-1} ref={heading}>
              {t('talk_heading')}
            </h2>
          </div>
          <TalkToSomeone {...props.talk} />
          <QuietLink onPress={props.onTalkPage}>{t('talk_page')}</QuietLink>
        </>
      ) : (
        <>
          <HereNow t={t} tab={props.tab} pausedUntil={props.pausedUntil} heading={heading} />
          {props.about !== null && (
            <div class="note stack">
              <p class="small">{t('popup_tell_us')}</p>
              <CopyButton text={props.about} t={t} />
            </div>
          )}
          {props.problems.length > 0 && (
            <div class="note stack">
              <p class="small">{t('popup_problem')}</p>
              <Button size="small" onPress={props.onUseDefaults}>
                {t('popup_use_defaults')}
              </Button>
            </div>
          )}
          {props.tab === 'off-here' && (
            <Button wide onPress={props.onSites}>
              {t('popup_choose_sites')}
            </Button>
          )}
          <Button wide tone="sun" icon="talk" onPress={() => setTalking(true)}>
            {t('talk_heading')}
          </Button>
          {props.onSomewhere && <Pausing {...props} />}
          <p class="small" role="status">
            {props.failed ? t('popup_failed') : ''}
          </p>
          <footer class="popup-foot">
            {site !== null && (
              <QuietLink onPress={props.onTurnOffHere}>{t('popup_turn_off_site', site)}</QuietLink>
            )}
            {props.tab !== 'off-here' && (
              <QuietLink onPress={props.onSites}>{t('popup_settings')}</QuietLink>
            )}
          </footer>
        </>
      )}
    </main>
  );
}

/** A step replaces what is in view: its heading is where reading goes on. */
function useFocusOnChange(step: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) heading.current?.focus();
    before.current = step;
  }, [step]);
  return heading;
}
