import type { JSX } from 'preact';
import { Card } from '../../look/card.tsx';
import { CountryChoice } from '../../look/talk/country-choice.tsx';
import type { ShownCountry } from '../../look/talk/line.ts';
import type { Translate } from '../../look/translate.ts';
import type { Region } from './types.ts';

/** The lines there are, and the language their countries are named in. */
export interface Countries {
  readonly countries: readonly ShownCountry[];
  readonly lang: string;
}

interface RegionPickerProps extends Countries {
  readonly t: Translate;
  readonly region: Region;
  readonly isGuess: boolean;
  readonly onRegion: (region: Region) => void;
}

export function RegionPicker({
  t,
  region,
  isGuess,
  onRegion,
  ...where
}: RegionPickerProps): JSX.Element {
  return (
    <Card heading={t('welcome_region_heading')}>
      <p class="soft">{t(isGuess ? 'welcome_region_body' : 'welcome_region_body_on')}</p>
      <CountryChoice {...where} t={t} country={region} onChange={onRegion} />
    </Card>
  );
}
