import type { JSX } from 'preact';
import { Button } from '../../look/button.tsx';
import { Card } from '../../look/card.tsx';
import { QuietLink } from '../../look/quiet-link.tsx';
import type { Translate } from '../../look/translate.ts';
import { SitePicker } from '../consent/site-picker.tsx';
import { besideTheButton, TurnOn } from '../consent/turn-on.tsx';
import type { Picked, Said, SiteChoice, Typed } from '../consent/types.ts';
import { useTurnOn } from '../consent/use-turn-on.ts';

export interface SitesStepProps {
  readonly t: Translate;
  readonly offered: readonly SiteChoice[];
  readonly more: readonly SiteChoice[];
  /** The first of those offered are a school's suggestion. */
  readonly sitesBySchool: boolean;
  readonly on: readonly SiteChoice[];
  readonly picked: Picked;
  readonly said: Said;
  readonly understand: (typed: string) => Typed;
  readonly onPicked: (picked: Picked) => void;
  /** Called straight from the press, so that the browser may ask its own question. */
  readonly onTurnOn: (sites: readonly SiteChoice[], messages: readonly string[]) => void;
  readonly onNext: () => void;
  readonly onTryFirst: () => void;
}

/** Before the yes it asks for one; after it, it says what is on, and more can be added. */
export function SitesStep(props: SitesStepProps): JSX.Element {
  const { t, on, said } = props;
  const isOn = on.length > 0;
  const choosing = useTurnOn(props);
  const picker = { t, ...choosing, answer: besideTheButton(said, isOn, t) };
  return (
    <div class="stack">
      {isOn && (
        <Card heading={t('welcome_on_heading')}>
          <p>{on.map(({ name }) => name).join(' · ')}</p>
          <Button tone="sea" wide onPress={props.onNext}>
            {t('welcome_next')}
          </Button>
        </Card>
      )}
      <SitePicker
        {...picker}
        bySchool={props.sitesBySchool}
        heading={t(isOn ? 'welcome_sites_more_heading' : 'welcome_sites_heading')}
      >
        <TurnOn {...picker} />
      </SitePicker>
      {!isOn && <QuietLink onPress={props.onTryFirst}>{t('welcome_try_first')}</QuietLink>}
    </div>
  );
}
