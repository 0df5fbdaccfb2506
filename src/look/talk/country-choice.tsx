import type { JSX } from 'preact';
import type { Translate } from '../translate.ts';
import { useId } from '../use-id.ts';
import { countriesIn, ELSEWHERE, type ShownCountry } from './line.ts';

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
  const named = countriesIn(countries)
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, lang));
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
        {named.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
        <option value={ELSEWHERE.country}>{t('talk_elsewhere')}</option>
      </select>
    </div>
  );
}
