import type { JSX } from 'preact';
import { ChipGroup } from '../../look/chip-group.tsx';
import type { Translate } from '../../look/translate.ts';
import { named } from './now.ts';
import { SettingCard } from './setting-card.tsx';

interface LanguagesProps {
  readonly t: Translate;
  /** What the languages' names are written in. */
  readonly lang: string;
  /** Languages there is a lexicon for, as BCP 47 tags. */
  readonly known: readonly string[];
  /** Empty: all of them. */
  readonly chosen: readonly string[];
  readonly onLanguages: (languages: readonly string[]) => void;
}

const heardOf = (known: readonly string[], chosen: readonly string[]) =>
  chosen.length === 0 ? known : chosen;

/** Those it listens for, named in one of them. */
export function languageNames(
  known: readonly string[],
  chosen: readonly string[],
  lang: string,
): string {
  const names = new Intl.DisplayNames([lang], { type: 'language' });
  return named(
    heardOf(known, chosen).map((tag) => names.of(tag) ?? tag),
    lang,
  );
}

export function Languages({ t, lang, known, chosen, onLanguages }: LanguagesProps): JSX.Element {
  const names = new Intl.DisplayNames([lang], { type: 'language' });
  const heard = heardOf(known, chosen);
  return (
    <SettingCard
      t={t}
      heading={t('settings_languages_heading')}
      body={t('settings_languages_body')}
    >
      {known.length > 1 ? (
        <ChipGroup<string>
          label={t('settings_languages_label')}
          pick="any"
          chips={known.map((tag) => ({ value: tag, label: names.of(tag) ?? tag }))}
          chosen={heard}
          // The last one stays: to hear nothing, there is "off".
          onChange={(next) => next.length > 0 && onLanguages(next)}
        />
      ) : (
        <p class="small">{t('settings_languages_one', names.of(known[0] ?? 'en') ?? 'English')}</p>
      )}
    </SettingCard>
  );
}
