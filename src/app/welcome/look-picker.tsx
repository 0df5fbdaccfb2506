import type { JSX } from 'preact';
import { Card } from '../../look/card.tsx';
import { ChipGroup } from '../../look/chip-group.tsx';
import type { Translate } from '../../look/translate.ts';
import type { Appearance } from '../../store/types.ts';

interface LookPickerProps {
  readonly t: Translate;
  readonly appearance: Appearance;
  readonly onAppearance: (appearance: Appearance) => void;
}

export function LookPicker({ t, appearance, onAppearance }: LookPickerProps): JSX.Element {
  return (
    <Card heading={t('settings_look_heading')}>
      <ChipGroup<Appearance>
        label={t('settings_look_body')}
        pick="one"
        chips={[
          { value: 'system', label: t('settings_look_system') },
          { value: 'light', label: t('settings_look_light') },
          { value: 'dark', label: t('settings_look_dark') },
        ]}
        chosen={[appearance]}
        onChange={([chosen]) => chosen && onAppearance(chosen)}
      />
    </Card>
  );
}
