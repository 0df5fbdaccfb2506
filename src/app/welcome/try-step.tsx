import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import { Card } from '../../look/card.tsx';
import { ChipGroup } from '../../look/chip-group.tsx';
import { Field } from '../../look/field.tsx';
import type { MessageKey, Translate } from '../../look/translate.ts';
import type { Way } from './place.ts';

/** `straight`: nothing was held. The others are what was chosen in the pause. */
export type Tried = 'straight' | 'posted' | 'given-back' | 'failed';

const SAID: Readonly<Record<Tried, MessageKey>> = {
  straight: 'welcome_try_straight',
  posted: 'welcome_try_posted',
  'given-back': 'welcome_try_given_back',
  failed: 'welcome_failed',
};

const SAMPLES = ['heavy', 'joke', 'plain'] as const;
type Sample = (typeof SAMPLES)[number];

export interface TryStepProps {
  readonly t: Translate;
  readonly way: Way;
  readonly isOn: boolean;
  /** Judges a draft and, where it is held, opens the real pause above this page. */
  readonly onTry: (draft: string) => Promise<Tried>;
  readonly onSites: () => void;
  readonly onSettings: () => void;
  /** To the plan that is made together. */
  readonly onPlan: () => void;
  readonly onDone: () => void;
}

/** A box that posts nowhere, and the pause itself. */
export function TryStep(props: TryStepProps): JSX.Element {
  const { t, way, isOn } = props;
  const [sample, setSample] = useState<Sample>();
  const [draft, setDraft] = useState(t('welcome_sample_heavy'));
  const [tried, setTried] = useState<Tried>();
  const post = () => {
    setTried(undefined);
    props.onTry(draft).then(setTried, () => setTried('failed'));
  };

  return (
    <div class="stack">
      <Card heading={t('welcome_try_heading')}>
        <ChipGroup<Sample>
          label={t('welcome_try_samples')}
          pick="one"
          chips={SAMPLES.map((value) => ({ value, label: t(`welcome_sample_${value}_name`) }))}
          chosen={[sample ?? 'heavy']}
          onChange={([chosen]) => {
            if (!chosen) return;
            setSample(chosen);
            setDraft(t(`welcome_sample_${chosen}`));
            setTried(undefined);
          }}
        />
        <Field
          label={t('welcome_try_label')}
          hint={t('welcome_try_hint')}
          lines="many"
          value={draft}
          maxLength={1000}
          onInput={setDraft}
        />
        <Button onPress={post}>{t('welcome_try_post')}</Button>
        <p class="note" role="status">
          {tried ? t(SAID[tried]) : ''}
        </p>
      </Card>
      {isOn && way === 'counselor' && (
        <Button wide detail={t('welcome_plan_detail')} onPress={props.onPlan}>
          {t('welcome_plan')}
        </Button>
      )}
      {isOn ? (
        <div class="welcome-next">
          <Button wide onPress={props.onSettings}>
            {t('welcome_all_settings')}
          </Button>
          <Button tone="sea" wide onPress={props.onDone}>
            {t('welcome_done')}
          </Button>
        </div>
      ) : (
        <Button tone="sea" wide onPress={props.onSites}>
          {t('popup_choose_sites')}
        </Button>
      )}
    </div>
  );
}
