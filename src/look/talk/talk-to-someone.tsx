import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ChipGroup } from '../chip-group.tsx';
import type { MessageKey, Translate } from '../translate.ts';
import { checkedSentence } from './checked.ts';
import { CountryChoice } from './country-choice.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { Emergency } from './emergency.tsx';
import { FromSchool, type ShownSchool } from './from-school.tsx';
import { linesOf, type ShownCountry } from './line.ts';
import { LineCard } from './line-card.tsx';
import { type AgeBand, inOrder, offers, type Want } from './order.ts';
import { WordsForPeople } from './words-for-people.tsx';

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
  /** Epoch milliseconds: what is open is open at this moment. */
  readonly now: number;
  readonly ageBand?: AgeBand | undefined;
  readonly onCountry?: (country: string) => void;
  /** What a school added, where one did. */
  readonly school?: ShownSchool | undefined;
}

type Ask = Want | 'known';

const ASKS: readonly (readonly [Ask, MessageKey])[] = [
  ['any', 'talk_want_any'],
  ['call', 'talk_call'],
  ['text', 'talk_text'],
  ['chat', 'talk_want_chat'],
  ['sign', 'talk_want_sign'],
  ['known', 'talk_known'],
];

/** Every line of a country, and a way to every other country. Its heading stands around it. */
export function TalkToSomeone(props: TalkToSomeoneProps): JSX.Element {
  const { countries, t, lang, phone, openLink, today, now, ageBand } = props;
  const [country, setCountry] = useState(props.country);
  const [asked, setAsked] = useState<Ask>('any');
  const here = linesOf(countries, country);
  const lines = inOrder(here.lines, { ageBand, now });
  const asks = ASKS.filter(
    ([ask]) => ask === 'known' || ask === 'any' || lines.some((line) => offers(line, ask)),
  );
  const ask = asks.some(([known]) => known === asked) ? asked : 'any';
  const shown = ask === 'known' ? [] : lines.filter((line) => offers(line, ask));
  const checked = checkedSentence(shown, today, t, lang);
  const cards = shown.map((line) => (
    <LineCard
      key={line.id}
      line={line}
      want={ask === 'known' ? 'any' : ask}
      {...{ t, lang, phone, openLink, today, now }}
    />
  ));
  return (
    <div class="talk stack">
      <CountryChoice
        countries={countries}
        country={here.country}
        t={t}
        lang={lang}
        onChange={(next) => {
          setCountry(next);
          props.onCountry?.(next);
        }}
      />
      <ChipGroup
        label={t('talk_want')}
        pick="one"
        chips={asks.map(([value, key]) => ({ value, label: t(key) }))}
        chosen={[ask]}
        onChange={([next]) => next && setAsked(next)}
      />
      {ask === 'known' && <WordsForPeople t={t} />}
      {cards[0]}
      {lines.length === 0 && ask !== 'known' && <Elsewhere here={here} openLink={openLink} t={t} />}
      {/* Second, and not last: nobody in danger should have to scroll past every line to find it. */}
      <Emergency here={here} phone={phone} t={t} />
      {cards.slice(1)}
      {props.school && <FromSchool school={props.school} phone={phone} openLink={openLink} t={t} />}
      {ask === 'any' && <WordsForPeople t={t} />}
      {lines.length > 0 && ask !== 'known' && <Elsewhere here={here} openLink={openLink} t={t} />}
      <p class="small soft">
        {t('talk_history')} {checked}
      </p>
    </div>
  );
}
