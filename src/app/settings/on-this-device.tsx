import type { JSX } from 'preact';
import { Button } from '../../look/button.tsx';
import { HistorySwitch } from '../your-data/history-switch.tsx';
import { LookPicker } from './look-picker.tsx';
import { onOrOff } from './now.ts';
import { Part, Setting } from './part.tsx';
import type { SettingsPageProps } from './props.ts';
import { SettingCard } from './setting-card.tsx';
import { Skills } from './skills.tsx';

export function OnThisDevice({
  t,
  folded,
  kept,
  hiddenSkills,
  helpfulSkills,
  history,
  ...on
}: SettingsPageProps): JSX.Element {
  const chose = hiddenSkills.length + helpfulSkills.length > 0;
  return (
    <Part folded={folded} heading={t('settings_part_device')}>
      <Setting folded={folded} now={t(`settings_look_${kept.appearance}`)}>
        <LookPicker
          t={t}
          appearance={kept.appearance}
          onAppearance={(appearance) => on.onKeep({ appearance })}
        />
      </Setting>
      <Setting folded={folded} now={t(chose ? 'settings_skills_now' : 'settings_now_none')}>
        <Skills
          t={t}
          hidden={hiddenSkills}
          helpful={helpfulSkills}
          onShowAll={on.onShowAllSkills}
          onForgetHelpful={on.onForgetHelpful}
        />
      </Setting>
      <Setting folded={folded} now={onOrOff(history, t)}>
        <HistorySwitch t={t} on={history} onChange={on.onHistory} />
      </Setting>
      <Setting folded={folded}>
        <SettingCard t={t} heading={t('settings_data_heading')} body={t('settings_data_body')}>
          <Button onPress={on.onData}>{t('settings_data_open')}</Button>
        </SettingCard>
      </Setting>
    </Part>
  );
}
