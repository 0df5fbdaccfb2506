import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import type { MessageKey, Translate } from '../../look/translate.ts';
import type { Countries } from '../consent/region-picker.tsx';
import type { Kept } from '../consent/types.ts';
import { Header } from '../header.tsx';
import { Door } from './door.tsx';
import { ParentScreen } from './parent-screen.tsx';
import { after, before, hashOf, type Place, STEPS } from './place.ts';
import { SitesStep, type SitesStepProps } from './sites-step.tsx';
import { TryStep, type TryStepProps } from './try-step.tsx';
import { WhatStep } from './what-step.tsx';
import { YouStep } from './you-step.tsx';

export interface WelcomeProps
  extends Omit<SitesStepProps, 'onNext' | 'onTryFirst'>,
    Pick<TryStepProps, 'onTry' | 'onSettings' | 'onPlan' | 'onDone'>,
    Countries {
  readonly t: Translate;
  readonly place: Place;
  /** As stored once something is on; until then, what was chosen in this tab. */
  readonly kept: Kept;
  /** The region is a school's suggestion. */
  readonly bySchool: boolean;
  readonly onGo: (place: Place) => void;
  readonly onKeep: (change: Partial<Kept>) => void;
  readonly onParents: () => void;
  /** A no: everything goes, and the page with it. */
  readonly onDecline: () => void;
  readonly onLeave: () => void;
}

/** Three ways in, four short screens each; nothing is kept before the yes. */
export function Welcome(props: WelcomeProps): JSX.Element {
  const { t, place, onGo } = props;
  const [heading, lead] = wordsFor(place, props.on.length > 0);
  const step = 'way' in place ? STEPS.indexOf(place.at) + 1 : 0;
  return (
    <div class="page welcome">
      <Header t={t} onLeave={props.onLeave} />
      <main class="stack">
        {place.at !== 'door' && (
          <div class="welcome-steps">
            <Button size="small" icon="back" onPress={() => onGo(before(place))}>
              {t('pause_back')}
            </Button>
            {step > 0 && (
              <p class="small soft">{t('welcome_step', String(step), String(STEPS.length))}</p>
            )}
          </div>
        )}
        <div class="welcome-hero">
          <h1 class="page-title" tabIndex={-1} ref={useFocusWhenMoved(place)}>
            {t(heading)}
          </h1>
          <p class="page-lead">{t(lead)}</p>
        </div>
        <Screen {...props} />
      </main>
    </div>
  );
}

function Screen(props: WelcomeProps): JSX.Element {
  const { t, place, onGo } = props;
  if (place.at === 'door') return <Door t={t} onGo={onGo} />;
  if (place.at === 'parent') {
    const onHandOver = () => onGo({ at: 'what', way: 'parent' });
    return <ParentScreen t={t} onParents={props.onParents} onHandOver={onHandOver} />;
  }
  const onNext = () => onGo(after(place));
  const { way } = place;
  switch (place.at) {
    case 'what':
      return <WhatStep t={t} onNext={onNext} onDecline={props.onDecline} />;
    case 'sites':
      return <SitesStep {...props} onNext={onNext} onTryFirst={() => onGo({ at: 'try', way })} />;
    case 'you':
      return (
        <YouStep
          t={t}
          countries={props.countries}
          lang={props.lang}
          kept={props.kept}
          bySchool={props.bySchool}
          onKeep={props.onKeep}
          onNext={onNext}
        />
      );
    case 'try':
      return (
        <TryStep
          {...props}
          way={way}
          isOn={props.on.length > 0}
          onSites={() => onGo({ at: 'sites', way })}
        />
      );
  }
}

function wordsFor(place: Place, isOn: boolean): readonly [MessageKey, MessageKey] {
  switch (place.at) {
    case 'door':
      return ['welcome_heading_off', 'welcome_body_door'];
    case 'parent':
      return ['welcome_parent_heading', 'welcome_parent_body'];
    case 'what':
      return ['welcome_what_heading', 'welcome_body_off'];
    case 'sites':
      return ['welcome_sites_step_heading', 'welcome_sites_step_body'];
    case 'you':
      return isOn
        ? ['welcome_heading_on', 'welcome_you_body']
        : ['welcome_you_heading', 'welcome_you_body'];
    case 'try':
      return ['welcome_try_step_heading', 'welcome_try_step_body'];
  }
}

/** A screen replaces the one before it: reading begins again at its heading. */
function useFocusWhenMoved(place: Place) {
  const heading = useRef<HTMLHeadingElement>(null);
  const hash = hashOf(place);
  const last = useRef(hash);
  useEffect(() => {
    if (last.current !== hash) {
      heading.current?.focus({ preventScroll: true });
      heading.current?.ownerDocument.defaultView?.scrollTo(0, 0);
    }
    last.current = hash;
  }, [hash]);
  return heading;
}
