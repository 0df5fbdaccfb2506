import type { JSX } from 'preact';
import { Card } from '../../look/card.tsx';
import { ChipGroup } from '../../look/chip-group.tsx';
import type { Translate } from '../../look/translate.ts';
import type { Region } from './types.ts';

interface RegionPickerProps {
  readonly t: Translate;
  readonly region: Region;
  readonly isGuess: boolean;
  readonly onRegion: (region: Region) => void;
}

export function RegionPicker({ t, region, isGuess, onRegion }: RegionPickerProps): JSX.Element {
  return (
    <Card heading={t('welcome_region_heading')}>
      <ChipGroup<Region>
        label={t(isGuess ? 'welcome_region_body' : 'welcome_region_body_on')}
        pick="one"
        chips={[
          { value: 'US', label: t('welcome_region_us') },
          { value: 'GB', label: t('welcome_region_gb') },
          { value: 'CA', label: t('welcome_region_ca') },
          { value: '*', label: t('welcome_region_world') },
        ]}
        chosen={[region]}
        onChange={([chosen]) => chosen && onRegion(chosen)}
      />
    </Card>
  );
}
