import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import type { Translate } from '../../look/translate.ts';
import { type Countries, RegionPicker } from '../consent/region-picker.tsx';
import { SitePicker } from '../consent/site-picker.tsx';
import { besideTheButton, TurnOn } from '../consent/turn-on.tsx';
import type { Kept, Picked, Said, SiteChoice, Typed } from '../consent/types.ts';
import { useTurnOn } from '../consent/use-turn-on.ts';
import { YourNames } from '../consent/your-names.tsx';
import { Header } from '../header.tsx';
import { HistorySwitch } from '../your-data/history-switch.tsx';
import { DirectMessages } from './direct-messages.tsx';
import { HowOften } from './how-often.tsx';
import { Languages } from './languages.tsx';
import { Leaving } from './leaving.tsx';
import { Listening } from './listening.tsx';
import { LookPicker } from './look-picker.tsx';
import { OwnWords } from './own-words.tsx';
import { type Quiet, QuietForNow } from './quiet-for-now.tsx';
import { QuietHoursCard } from './quiet-hours.tsx';
import { SettingCard } from './setting-card.tsx';
import { SitesOn } from './sites-on.tsx';
import { Skills } from './skills.tsx';

export interface SettingsPageProps extends Countries {
  readonly t: Translate;
  readonly offered: readonly SiteChoice[];
  /** Described too, and less asked for: behind one press. */
  readonly more: readonly SiteChoice[];
  /** The sites the browser allows right now: not what was remembered, what is. */
  readonly on: readonly SiteChoice[];
  /** Ticked when the page opens, since the popup was asked for that site. */
  readonly picked: Picked;
  readonly kept: Kept;
  /** The region is a school's suggestion. */
  readonly bySchool: boolean;
  readonly quiet: readonly Quiet[];
  readonly hiddenSkills: readonly string[];
  readonly helpfulSkills: readonly string[];
  readonly languages: readonly string[];
  readonly levelOf: Parameters<typeof Listening>[0]['levelOf'];
  readonly said: Said;
  readonly understand: (typed: string) => Typed;
  /** Called straight from the press, so that the browser may ask its own question. */
  readonly onTurnOn: (sites: readonly SiteChoice[], messages: readonly string[]) => void;
  readonly onKeep: (change: Partial<Kept>) => void;
  readonly onUndo: (quiet: Quiet) => void;
  readonly onShowAllSkills: () => void;
  readonly onForgetHelpful: () => void;
  readonly onTurnOff: (site: SiteChoice) => void;
  readonly onTurnAllOff: () => void;
  readonly onErase: () => void;
  readonly onRemove: () => void;
  readonly onWelcome: () => void;
  readonly onLeave: () => void;
  readonly history: boolean;
  readonly onHistory: (on: boolean) => void;
  /** To the page with lock, copy and erase: it holds the passphrase, so it stands alone. */
  readonly onData: () => void;
}

/** Everything that can be said about Breather, each with one line of what it does. */
export function SettingsPage(props: SettingsPageProps): JSX.Element {
  const { t, on, said, kept, onKeep } = props;
  const isOn = on.length > 0;
  const heading = useFocusWhenTurned(isOn);
  const choosing = useTurnOn(props);
  const picker = { t, ...choosing, answer: besideTheButton(said, isOn, t) };
  return (
    <div class="page settings">
      <Header t={t} onLeave={props.onLeave} />
      <main>
        <div class="settings-hero">
          <h1 class="page-title" tabIndex={-1} ref={heading}>
            {t('settings_heading')}
          </h1>
          <p class="page-lead">{t(isOn ? 'settings_lead_on' : 'settings_lead_off')}</p>
          <p class="note" role="status">
            {atTheTop(said, t)}
          </p>
          {!isOn && <Button onPress={props.onWelcome}>{t('settings_welcome')}</Button>}
        </div>
        <div class="settings-columns">
          {isOn && <SitesOn t={t} on={on} onTurnOff={props.onTurnOff} />}
          <SitePicker
            {...picker}
            heading={t(isOn ? 'welcome_sites_more_heading' : 'welcome_sites_heading')}
          >
            <TurnOn {...picker} />
          </SitePicker>
          {isOn && (
            <DirectMessages
              t={t}
              on={on}
              messages={kept.messages}
              onMessages={(messages) => onKeep({ messages })}
            />
          )}
          <RegionPicker
            t={t}
            countries={props.countries}
            lang={props.lang}
            region={kept.region}
            ageBand={kept.ageBand}
            isGuess={!isOn}
            bySchool={props.bySchool}
            onKeep={onKeep}
          />
          <YourNames
            t={t}
            handles={kept.handles}
            firstName={kept.firstName}
            seeOwnHandle={kept.seeOwnHandle}
            onNames={onKeep}
            onSeeOwnHandle={(seeOwnHandle) => onKeep({ seeOwnHandle })}
          />
          <Listening
            t={t}
            sensitivity={kept.sensitivity}
            onSensitivity={(sensitivity) => onKeep({ sensitivity })}
            levelOf={props.levelOf}
          />
          <OwnWords
            t={t}
            wordsAboutMe={kept.wordsAboutMe}
            wordsNotAboutMe={kept.wordsNotAboutMe}
            onWords={onKeep}
          />
          <HowOften
            t={t}
            limit={kept.dailyPauseLimit}
            onLimit={(dailyPauseLimit) => onKeep({ dailyPauseLimit })}
          />
          <QuietHoursCard
            t={t}
            hours={kept.quietHours}
            onHours={(quietHours) => onKeep({ quietHours })}
          />
          <QuietForNow t={t} quiet={props.quiet} onUndo={props.onUndo} />
          <Skills
            t={t}
            hidden={props.hiddenSkills}
            helpful={props.helpfulSkills}
            onShowAll={props.onShowAllSkills}
            onForgetHelpful={props.onForgetHelpful}
          />
          <Languages
            t={t}
            lang={props.lang}
            known={props.languages}
            chosen={kept.languages}
            onLanguages={(languages) => onKeep({ languages })}
          />
          <LookPicker
            t={t}
            appearance={kept.appearance}
            onAppearance={(appearance) => onKeep({ appearance })}
          />
          <HistorySwitch t={t} on={props.history} onChange={props.onHistory} />
          <SettingCard t={t} heading={t('settings_data_heading')} body={t('settings_data_body')}>
            <Button onPress={props.onData}>{t('settings_data_open')}</Button>
          </SettingCard>
          <SettingCard
            t={t}
            heading={t('settings_others_heading')}
            body={t('settings_others_body')}
          >
            <div class="row">
              <Button href="parents.html">{t('parents_title')}</Button>
              <Button href="counselors.html">{t('counselors_title')}</Button>
            </div>
          </SettingCard>
          <Leaving
            t={t}
            onTurnAllOff={props.onTurnAllOff}
            onErase={props.onErase}
            onRemove={props.onRemove}
          />
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
