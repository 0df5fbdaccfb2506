import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Level, Sensitivity } from '../../core/types.ts';
import { ChipGroup } from '../../look/chip-group.tsx';
import { Field } from '../../look/field.tsx';
import type { MessageKey, Translate } from '../../look/translate.ts';
import { useId } from '../../look/use-id.ts';
import { SettingCard } from './setting-card.tsx';

/** Made-up drafts, from plain to hard. None of them is about dying: that is held whatever is chosen. */
const SAMPLES = [
  'settings_sample_plain',
  'settings_sample_joke',
  'settings_sample_roast',
  'settings_sample_heavy',
] as const satisfies readonly MessageKey[];

const OUTCOMES: Readonly<Record<Level, MessageKey>> = {
  none: 'settings_outcome_none',
  pause: 'settings_outcome_pause',
  care: 'settings_outcome_lines',
  crisis: 'settings_outcome_lines',
};

interface ListeningProps {
  readonly t: Translate;
  readonly sensitivity: Sensitivity;
  readonly onSensitivity: (sensitivity: Sensitivity) => void;
  /** The judge that runs on sites, on this page; null while it is being fetched from the disk. */
  readonly levelOf: ((draft: string) => Level) | null;
}

/** How readily a card appears, and what that does to a few drafts, judged here and now. */
export function Listening({ t, sensitivity, onSensitivity, levelOf }: ListeningProps): JSX.Element {
  const id = useId();
  const [draft, setDraft] = useState('');
  return (
    <SettingCard t={t} heading={t('settings_sense_heading')} body={t('settings_sense_body')}>
      <ChipGroup<Sensitivity>
        label={t(`settings_sense_${sensitivity}_body`)}
        pick="one"
        chips={[
          { value: 'gentle', label: t('settings_sense_gentle') },
          { value: 'balanced', label: t('settings_sense_balanced') },
          { value: 'watchful', label: t('settings_sense_watchful') },
        ]}
        chosen={[sensitivity]}
        onChange={([chosen]) => chosen && onSensitivity(chosen)}
      />
      <div>
        <p class="label" id={id}>
          {t('settings_samples')}
        </p>
        <ul class="samples" aria-labelledby={id}>
          {SAMPLES.map((sample) => (
            <li key={sample}>
              <q>{t(sample)}</q>
              <Outcome t={t} level={levelOf?.(t(sample))} />
            </li>
          ))}
        </ul>
      </div>
      <Field
        label={t('settings_sample_own')}
        hint={t('settings_sample_own_hint')}
        value={draft}
        maxLength={500}
        onInput={setDraft}
      />
      <p role="status" class="sample-own">
        {draft.trim() !== '' && <Outcome t={t} level={levelOf?.(draft)} />}
      </p>
    </SettingCard>
  );
}

function Outcome({ t, level }: { t: Translate; level: Level | undefined }): JSX.Element {
  return (
    <span class="outcome" data-level={level}>
      {level === undefined ? '' : t(OUTCOMES[level])}
    </span>
  );
}
