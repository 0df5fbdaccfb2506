import type { JSX } from 'preact';
import { HowOften, limitInWords } from './how-often.tsx';
import { Languages, languageNames } from './languages.tsx';
import { Listening } from './listening.tsx';
import { hoursInWords, named } from './now.ts';
import { Part, Setting } from './part.tsx';
import type { SettingsPageProps } from './props.ts';
import { QuietForNow, titleOf } from './quiet-for-now.tsx';
import { QuietHoursCard } from './quiet-hours.tsx';

export function WhenItPauses({
  t,
  lang,
  folded,
  kept,
  quiet,
  onKeep,
  ...props
}: SettingsPageProps): JSX.Element {
  const quietNow =
    quiet.length === 0
      ? t('settings_mutes_now_none')
      : named(
          quiet.map((each) => titleOf(each, t)),
          lang,
        );
  return (
    <Part folded={folded} heading={t('settings_part_when')}>
      <Setting folded={folded} now={t(`settings_sense_${kept.sensitivity}`)}>
        <Listening
          t={t}
          sensitivity={kept.sensitivity}
          onSensitivity={(sensitivity) => onKeep({ sensitivity })}
          levelOf={props.levelOf}
        />
      </Setting>
      <Setting folded={folded} now={limitInWords(kept.dailyPauseLimit, t)}>
        <HowOften
          t={t}
          limit={kept.dailyPauseLimit}
          onLimit={(dailyPauseLimit) => onKeep({ dailyPauseLimit })}
        />
      </Setting>
      <Setting folded={folded} now={hoursInWords(kept.quietHours, t, lang)}>
        <QuietHoursCard
          t={t}
          hours={kept.quietHours}
          onHours={(quietHours) => onKeep({ quietHours })}
        />
      </Setting>
      <Setting folded={folded} now={quietNow}>
        <QuietForNow t={t} quiet={quiet} onUndo={props.onUndo} />
      </Setting>
      <Setting folded={folded} now={languageNames(props.languages, kept.languages, lang)}>
        <Languages
          t={t}
          lang={lang}
          known={props.languages}
          chosen={kept.languages}
          onLanguages={(languages) => onKeep({ languages })}
        />
      </Setting>
    </Part>
  );
}
