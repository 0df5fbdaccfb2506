import type { JSX } from 'preact';
import { Button } from '../../look/button.tsx';
import type { Translate } from '../../look/translate.ts';
import { SettingCard } from './setting-card.tsx';

interface SkillsProps {
  readonly t: Translate;
  /** Ids. */
  readonly hidden: readonly string[];
  readonly helpful: readonly string[];
  readonly onShowAll: () => void;
  readonly onForgetHelpful: () => void;
}

export function Skills({ t, hidden, helpful, ...on }: SkillsProps): JSX.Element {
  return (
    <SettingCard t={t} heading={t('settings_skills_heading')} body={t('settings_skills_body')}>
      {hidden.length + helpful.length === 0 && (
        <p class="small soft">{t('settings_skills_none')}</p>
      )}
      {hidden.length > 0 && (
        <Button onPress={on.onShowAll}>{t('settings_skills_show', String(hidden.length))}</Button>
      )}
      {helpful.length > 0 && (
        <Button onPress={on.onForgetHelpful}>
          {t('settings_skills_forget', String(helpful.length))}
        </Button>
      )}
    </SettingCard>
  );
}
