import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Translate } from '../translate.ts';
import { ELSEWHERE, type ShownCountry } from './line.ts';

interface CountryChoiceProps {
  readonly countries: readonly ShownCountry[];
  readonly country: string;
  readonly onChange: (country: string) => void;
  readonly t: Translate;
  readonly lang: string;
}

export function CountryChoice(props: CountryChoiceProps): JSX.Element {
  const { countries, country, onChange, t, lang } = props;
  const id = useId();
  const names = new Intl.DisplayNames([lang], { type: 'region' });
  return (
    <div class="country">
      <label class="label" for={id}>
        {t('talk_country')}
      </label>
      <select
        id={id}
        class="country-select"
        value={country}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {countries
          .filter((each) => each.country !== ELSEWHERE.country)
          .map((each) => (
            <option key={each.country} value={each.country}>
              {names.of(each.country) ?? each.country}
            </option>
          ))}
        <option value={ELSEWHERE.country}>{t('talk_elsewhere')}</option>
      </select>
    </div>
  );
}
