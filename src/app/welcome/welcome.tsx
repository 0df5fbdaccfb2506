import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../look/translate.ts';
import { Header } from '../header.tsx';
import { DirectMessages } from './direct-messages.tsx';
import { Leaving } from './leaving.tsx';
import { LookPicker } from './look-picker.tsx';
import { Promises } from './promises.tsx';
import { RegionPicker } from './region-picker.tsx';
import { SitePicker } from './site-picker.tsx';
import { SitesOn } from './sites-on.tsx';
import { TurnOn } from './turn-on.tsx';
import type { Kept, Region, Said, SiteChoice, Typed } from './types.ts';
import { useTurnOn } from './use-turn-on.ts';
import { YourNames } from './your-names.tsx';

export interface WelcomeProps {
  readonly t: Translate;
  readonly offered: readonly SiteChoice[];
  /** Described too, and less asked for: behind one press. */
  readonly more: readonly SiteChoice[];
  /** The sites the browser allows right now: not what was remembered, what is. */
  readonly on: readonly SiteChoice[];
  /** As stored; while nothing is on, the region is a guess. */
  readonly kept: Kept;
  readonly said: Said;
  readonly understand: (typed: string) => Typed;
  /** Called straight from the press, so that the browser may ask its own question. */
  readonly onTurnOn: (sites: readonly SiteChoice[], region: Region) => void;
  readonly onKeep: (change: Partial<Kept>) => void;
  readonly onTurnOff: (site: SiteChoice) => void;
  readonly onTurnAllOff: () => void;
  readonly onErase: () => void;
  readonly onLeave: () => void;
}

/** Before anything is on it asks; afterwards it shows what is on, and takes it back. */
export function Welcome(props: WelcomeProps): JSX.Element {
  const { t, on, said, kept, onKeep } = props;
  const isOn = on.length > 0;
  const heading = useFocusWhenTurned(isOn);
  const choosing = useTurnOn({ ...props, region: kept.region });

  const hero = (
    <div class="welcome-hero">
      <h1 class="welcome-heading" tabIndex={-1} ref={heading}>
        {t(isOn ? 'welcome_heading_on' : 'welcome_heading_off')}
      </h1>
      <p class="welcome-lead">{t(isOn ? 'welcome_body_on' : 'welcome_body_off')}</p>
      <p class="note" role="status">
        {atTheTop(said, t)}
      </p>
    </div>
  );
  const picker = { t, ...choosing, answer: besideTheButton(said, isOn, t) };

  return (
    <div class="page welcome">
      <Header t={t} onLeave={props.onLeave} />
      <main class="welcome-columns">
        {isOn ? (
          <>
            <div class="stack">
              {hero}
              <SitesOn t={t} on={on} onTurnOff={props.onTurnOff} />
              <RegionPicker
                t={t}
                region={kept.region}
                isGuess={false}
                onRegion={(region) => onKeep({ region })}
              />
              <DirectMessages
                t={t}
                on={on}
                messages={kept.messages}
                onMessages={(messages) => onKeep({ messages })}
              />
              <YourNames
                t={t}
                handles={kept.handles}
                firstName={kept.firstName}
                seeOwnHandle={kept.seeOwnHandle}
                onNames={onKeep}
                onSeeOwnHandle={(seeOwnHandle) => onKeep({ seeOwnHandle })}
              />
            </div>
            <div class="stack">
              <SitePicker {...picker} heading={t('welcome_sites_more_heading')}>
                <TurnOn {...picker} />
              </SitePicker>
              <LookPicker
                t={t}
                appearance={kept.appearance}
                onAppearance={(appearance) => onKeep({ appearance })}
              />
              <Promises t={t} />
              <Leaving t={t} onTurnAllOff={props.onTurnAllOff} onErase={props.onErase} />
            </div>
          </>
        ) : (
          <>
            <div class="stack">
              {hero}
              <Promises t={t} />
            </div>
            <div class="stack">
              <SitePicker {...picker} heading={t('welcome_sites_heading')} />
              <RegionPicker t={t} region={choosing.region} isGuess onRegion={choosing.onRegion} />
              <TurnOn {...picker} />
            </div>
          </>
        )}
      </main>
    </div>
  );
}

/** What came of asking the browser is said where the eye still is. */
function besideTheButton(said: Said, isOn: boolean, t: Translate): string {
  if (said === 'not-asked') return t('welcome_failed');
  if (said !== 'declined') return '';
  return t(isOn ? 'welcome_declined_more' : 'welcome_declined');
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
