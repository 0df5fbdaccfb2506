import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import { CopyButton } from '../../look/copy-button.tsx';
import { Mark } from '../../look/mark.tsx';
import { QuietLink } from '../../look/quiet-link.tsx';
import { TalkToSomeone, type TalkToSomeoneProps } from '../../look/talk/talk-to-someone.tsx';
import type { MessageKey, Translate } from '../../look/translate.ts';
import { useLeaveOnDoubleEscape } from '../header.tsx';
import { AfterPosting } from './after-posting.tsx';
import { Breathe } from './breathe.tsx';
import { HereNow } from './here-now.tsx';
import { LinesFirst } from './lines-first.tsx';
import { OffHere } from './off-here.tsx';
import { Pausing } from './pausing.tsx';
import type { TabView } from './tab.ts';

export interface PopupProps {
  readonly t: Translate;
  readonly tab: TabView;
  /** What to tell the makers where Breather is blind. */
  readonly about: string | null;
  /** The name of the site in front, where the browser lets Breather see it. */
  readonly site: string | null;
  /** Whether that site was chosen. */
  readonly allowed: boolean;
  /** Breather was started on this page for once. */
  readonly once: boolean;
  /** A time as people here write it, while paused, here or everywhere. */
  readonly pausedUntil: string | null;
  /** Stored settings that can't be read. */
  readonly problems: readonly string[];
  readonly failed: boolean;
  /** A held draft was posted anyway in this tab, within the hour. */
  readonly posted: boolean;
  /** It was held at `crisis`: lines stand above all else. */
  readonly linesFirst: boolean;
  /** How a post is taken down on that site; null where nothing sure is known. */
  readonly takeDown: MessageKey | null;
  readonly talk: TalkToSomeoneProps;
  readonly still: boolean;
  readonly onPauseHour: () => void;
  readonly onPauseToday: () => void;
  readonly onPauseHere: () => void;
  readonly onResume: () => void;
  /** Whether the browser was asked yet to let Breather see the page it is pressed on. */
  readonly unseen: 'no' | 'not-asked' | 'just-asked';
  readonly onSee: () => void;
  readonly onTurnOnHere: () => void;
  readonly onOnce: () => void;
  readonly onStopOnce: () => void;
  readonly onTurnOffHere: () => void;
  readonly onWrite: () => void;
  readonly onMoreSkills: () => void;
  readonly onSites: () => void;
  readonly onTalkPage: () => void;
  readonly onUseDefaults: () => void;
  /** Takes the popup away at once, as on every page. */
  readonly onLeave: () => void;
  /** The card about a post was read. */
  readonly onAfterPosting: () => void;
}

type Step = 'talk' | 'breathe';

const HEADINGS: Readonly<Record<Step, MessageKey>> = {
  talk: 'talk_heading',
  breathe: 'skill_breathe',
};

export function Popup(props: PopupProps): JSX.Element {
  const { t } = props;
  const [step, setStep] = useState<Step>();
  const heading = useFocusOnChange(step, props.linesFirst);
  useLeaveOnDoubleEscape(props.onLeave);

  return (
    <main class="popup stack">
      <div class="page-head">
        <h1 class="page-name">
          <Mark />
          {t('ext_name')}
        </h1>
        <QuietLink onPress={props.onLeave}>{t('welcome_leave')}</QuietLink>
      </div>
      {step ? (
        <>
          <div class="popup-step">
            <Button icon="back" label={t('pause_back')} onPress={() => setStep(undefined)} />
            <h2 class="heading" tabIndex={-1} ref={heading}>
              {t(HEADINGS[step])}
            </h2>
          </div>
          {step === 'talk' ? (
            <>
              <TalkToSomeone {...props.talk} />
              <QuietLink onPress={props.onTalkPage}>{t('talk_page')}</QuietLink>
            </>
          ) : (
            <>
              <Breathe t={t} still={props.still} />
              <QuietLink onPress={props.onMoreSkills}>{t('popup_more_skills')}</QuietLink>
            </>
          )}
        </>
      ) : (
        <>
          {props.linesFirst && (
            <LinesFirst talk={props.talk} heading={heading} onMore={() => setStep('talk')} />
          )}
          <HereNow
            t={t}
            tab={props.tab}
            once={props.once}
            pausedUntil={props.pausedUntil}
            heading={props.linesFirst ? null : heading}
          />
          {props.posted && props.site !== null && (
            <AfterPosting
              t={t}
              site={props.site}
              takeDown={props.takeDown}
              onClose={props.onAfterPosting}
            />
          )}
          <Troubles {...props} />
          {props.tab === 'off-here' && (
            <OffHere
              t={t}
              site={props.site}
              unseen={props.unseen}
              onSee={props.onSee}
              onTurnOnHere={props.onTurnOnHere}
              onOnce={props.onOnce}
              onSites={props.onSites}
            />
          )}
          <div class="popup-help">
            <Button wide tone="sun" icon="talk" onPress={() => setStep('talk')}>
              {t('talk_heading')}
            </Button>
            <Button wide onPress={() => setStep('breathe')}>
              {t('popup_breathe')}
            </Button>
            <Button wide onPress={props.onWrite}>
              {t('popup_write')}
            </Button>
          </div>
          {props.tab !== 'off-here' && (
            <Pausing {...props} site={props.allowed ? props.site : null} />
          )}
          <p class="small" role="status">
            {props.failed ? t('popup_failed') : ''}
          </p>
          <Foot {...props} />
        </>
      )}
    </main>
  );
}

/** What the teen should know of, and one press that puts it right. */
function Troubles({ t, about, problems, onUseDefaults }: PopupProps): JSX.Element {
  return (
    <>
      {about !== null && (
        <div class="note stack">
          <p class="small">{t('popup_tell_us')}</p>
          <CopyButton text={about} t={t} />
        </div>
      )}
      {problems.length > 0 && (
        <div class="note stack">
          <p class="small">{t('popup_problem')}</p>
          <Button size="small" onPress={onUseDefaults}>
            {t('popup_use_defaults')}
          </Button>
        </div>
      )}
    </>
  );
}

function Foot({ t, site, allowed, once, tab, ...on }: PopupProps): JSX.Element {
  return (
    <footer class="popup-foot">
      {once && <QuietLink onPress={on.onStopOnce}>{t('popup_stop_once')}</QuietLink>}
      {site !== null && allowed && (
        <QuietLink onPress={on.onTurnOffHere}>{t('popup_turn_off_site', site)}</QuietLink>
      )}
      {(tab !== 'off-here' || site !== null) && (
        <QuietLink onPress={on.onSites}>{t('popup_settings')}</QuietLink>
      )}
    </footer>
  );
}

/** Reading begins at the heading, when the popup opens and whenever a step replaces what is in view. */
function useFocusOnChange(step: Step | undefined, linesFirst: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is another heading
  useEffect(() => heading.current?.focus(), [step, linesFirst]);
  return heading;
}
