import type { JSX } from 'preact';
import { ChipGroup } from '../../look/chip-group.tsx';
import type { Translate } from '../../look/translate.ts';
import type { Appearance } from '../../store/types.ts';
import { SettingCard } from './setting-card.tsx';

interface LookPickerProps {
  readonly t: Translate;
  readonly appearance: Appearance;
  readonly onAppearance: (appearance: Appearance) => void;
}

export function LookPicker({ t, appearance, onAppearance }: LookPickerProps): JSX.Element {
  return (
    <SettingCard t={t} heading={t('settings_look_heading')} body={t('settings_look_body')}>
      <ChipGroup<Appearance>
        label={t('settings_look_label')}
        pick="one"
        chips={[
          { value: 'system', label: t('settings_look_system') },
          { value: 'light', label: t('settings_look_light') },
          { value: 'dark', label: t('settings_look_dark') },
        ]}
        chosen={[appearance]}
        onChange={([chosen]) => chosen && onAppearance(chosen)}
      />
    </SettingCard>
  );
}
