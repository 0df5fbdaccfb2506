import type { JSX } from 'preact';
import { Button } from '../../look/button.tsx';
import { Leaving } from './leaving.tsx';
import { Part, Setting } from './part.tsx';
import type { SettingsPageProps } from './props.ts';
import { SettingCard } from './setting-card.tsx';

/** To other people, and away from Breather. */
export function WaysOut({ t, folded, ...on }: SettingsPageProps): JSX.Element {
  return (
    <Part folded={folded} heading={t('settings_part_out')}>
      <Setting folded={folded} now={t('settings_others_now')}>
        <SettingCard t={t} heading={t('settings_others_heading')} body={t('settings_others_body')}>
          <div class="row">
            <Button href="parents.html">{t('parents_title')}</Button>
            <Button href="counselors.html">{t('counselors_title')}</Button>
          </div>
        </SettingCard>
      </Setting>
      <Setting folded={folded}>
        <Leaving t={t} onTurnAllOff={on.onTurnAllOff} onErase={on.onErase} onRemove={on.onRemove} />
      </Setting>
    </Part>
  );
}
