import type { JSX } from 'preact';
import { Card } from '../../look/card.tsx';
import { ChipGroup } from '../../look/chip-group.tsx';
import { CountryChoice } from '../../look/talk/country-choice.tsx';
import type { ShownCountry } from '../../look/talk/line.ts';
import type { Translate } from '../../look/translate.ts';
import type { AgeBand } from '../../store/types.ts';
import type { Kept } from './types.ts';

/** The lines there are, and the language their countries are named in. */
export interface Countries {
  readonly countries: readonly ShownCountry[];
  readonly lang: string;
}

interface RegionPickerProps extends Countries, Pick<Kept, 'region' | 'ageBand'> {
  readonly t: Translate;
  readonly isGuess: boolean;
  /** The guess is the school's. */
  readonly bySchool: boolean;
  readonly onKeep: (change: Partial<Kept>) => void;
}

const BANDS = ['13-15', '16-17', '18-24', '25+'] as const satisfies readonly AgeBand[];

/** Which lines, and in which order: a place and, optionally, an age. */
export function RegionPicker(props: RegionPickerProps): JSX.Element {
  const { t, region, ageBand, isGuess, onKeep, ...where } = props;
  return (
    <Card heading={t('welcome_region_heading')}>
      <p class="soft">{t(isGuess ? 'welcome_region_body' : 'welcome_region_body_on')}</p>
      {props.bySchool && <p class="small by-school">{t('settings_by_school')}</p>}
      <CountryChoice
        {...where}
        t={t}
        country={region}
        onChange={(next) => onKeep({ region: next })}
      />
      <ChipGroup<AgeBand>
        label={t('settings_age_label')}
        pick="one"
        chips={[
          ...BANDS.map((value) => ({ value, label: value.replace('-', '–') })),
          { value: '', label: t('settings_age_unsaid') },
        ]}
        chosen={[ageBand]}
        onChange={([chosen]) => chosen !== undefined && onKeep({ ageBand: chosen })}
      />
    </Card>
  );
}
