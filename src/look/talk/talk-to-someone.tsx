import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../translate.ts';
import { checkedSentence } from './checked.ts';
import { CountryChoice } from './country-choice.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { Emergency } from './emergency.tsx';
import { linesOf, type ShownCountry } from './line.ts';
import { LineCard } from './line-card.tsx';

export interface TalkToSomeoneProps {
  readonly countries: readonly ShownCountry[];
  /** ISO 3166-1 alpha-2, or "*" for somewhere else. Where the list opens; it can be switched. */
  readonly country: string;
  readonly t: Translate;
  readonly lang: string;
  readonly phone: boolean;
  readonly openLink: (url: string) => void;
  /** ISO date. */
  readonly today: string;
  readonly onCountry?: (country: string) => void;
}

/** Every line of a country, and a way to every other country. Its heading stands around it. */
export function TalkToSomeone(props: TalkToSomeoneProps): JSX.Element {
  const { countries, t, lang, phone, openLink, today } = props;
  const [country, setCountry] = useState(linesOf(countries, props.country).country);
  const here = linesOf(countries, country);
  const checked = checkedSentence(here.lines, today, t, lang);
  return (
    <div class="talk stack">
      <CountryChoice
        countries={countries}
        country={country}
        t={t}
        lang={lang}
        onChange={(next) => {
          setCountry(next);
          props.onCountry?.(next);
        }}
      />
      {here.lines.map((line) => (
        <LineCard key={line.id} line={line} t={t} lang={lang} phone={phone} openLink={openLink} />
      ))}
      {here.lines.length === 0 && (
        <Elsewhere directory={here.directory} openLink={openLink} t={t} />
      )}
      <Emergency number={here.emergency} phone={phone} t={t} />
      <p class="small soft">
        {t('talk_history')} {checked}
      </p>
    </div>
  );
}
