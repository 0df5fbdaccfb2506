import type { JSX } from 'preact';
import { RegionPicker } from '../consent/region-picker.tsx';
import { YourNames } from '../consent/your-names.tsx';
import { addedOrNone, countryName } from './now.ts';
import { OwnWords } from './own-words.tsx';
import { Part, Setting } from './part.tsx';
import type { SettingsPageProps } from './props.ts';

/** What somebody may say of themselves, or not. Their rows tell that something is there, never what. */
export function AboutYou({
  t,
  lang,
  folded,
  kept,
  onKeep,
  ...props
}: SettingsPageProps): JSX.Element {
  const hasNames = kept.handles.length > 0 || kept.firstName !== '' || kept.seeOwnHandle;
  const hasWords = kept.wordsAboutMe.length + kept.wordsNotAboutMe.length > 0;
  return (
    <Part folded={folded} heading={t('settings_part_you')}>
      <Setting folded={folded} now={countryName(kept.region, lang, t)}>
        <RegionPicker
          t={t}
          countries={props.countries}
          lang={lang}
          region={kept.region}
          ageBand={kept.ageBand}
          isGuess={props.on.length === 0}
          bySchool={props.bySchool}
          onKeep={onKeep}
        />
      </Setting>
      <Setting folded={folded} now={addedOrNone(hasNames, t)}>
        <YourNames
          t={t}
          handles={kept.handles}
          firstName={kept.firstName}
          seeOwnHandle={kept.seeOwnHandle}
          onNames={onKeep}
          onSeeOwnHandle={(seeOwnHandle) => onKeep({ seeOwnHandle })}
        />
      </Setting>
      <Setting folded={folded} now={addedOrNone(hasWords, t)}>
        <OwnWords
          t={t}
          wordsAboutMe={kept.wordsAboutMe}
          wordsNotAboutMe={kept.wordsNotAboutMe}
          onWords={onKeep}
        />
      </Setting>
    </Part>
  );
}
