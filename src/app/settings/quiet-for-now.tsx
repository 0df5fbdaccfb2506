import type { JSX } from 'preact';
import type { Category } from '../../core/types.ts';
import { Button } from '../../look/button.tsx';
import { List, ListRow } from '../../look/list.tsx';
import type { MessageKey, Translate } from '../../look/translate.ts';
import { SettingCard } from './setting-card.tsx';

/** Something that is quiet until a time, written as people here write it. */
export type Quiet =
  | { readonly kind: 'everywhere'; readonly until: string }
  | { readonly kind: 'site'; readonly site: string; readonly name: string; readonly until: string }
  | { readonly kind: 'topic'; readonly topic: Category; readonly until: string };

const TOPICS: Readonly<Partial<Record<Category, MessageKey>>> = {
  'self-hatred': 'settings_topic_self_hatred',
  'self-trolling': 'settings_topic_self_trolling',
  'asking-for-insults': 'settings_topic_asking',
  hopelessness: 'settings_topic_hopelessness',
  burden: 'settings_topic_burden',
  eating: 'settings_topic_eating',
  joke: 'settings_topic_joke',
};

interface QuietForNowProps {
  readonly t: Translate;
  readonly quiet: readonly Quiet[];
  readonly onUndo: (quiet: Quiet) => void;
}

/** Every "not about me" and every pause that is still running, to take back. */
export function QuietForNow({ t, quiet, onUndo }: QuietForNowProps): JSX.Element {
  return (
    <SettingCard t={t} heading={t('settings_mutes_heading')} body={t('settings_mutes_body')}>
      {quiet.length === 0 ? (
        <p class="small soft">{t('settings_mutes_none')}</p>
      ) : (
        <List>
          {quiet.map((each) => {
            const title = titleOf(each, t);
            return (
              <ListRow key={title} title={title} detail={t('settings_mutes_until', each.until)}>
                <Button
                  size="small"
                  label={t('settings_mutes_undo_of', title)}
                  onPress={() => onUndo(each)}
                >
                  {t('settings_mutes_undo')}
                </Button>
              </ListRow>
            );
          })}
        </List>
      )}
    </SettingCard>
  );
}

export function titleOf(quiet: Quiet, t: Translate): string {
  switch (quiet.kind) {
    case 'everywhere':
      return t('settings_mutes_everywhere');
    case 'site':
      return quiet.name;
    case 'topic':
      return t(TOPICS[quiet.topic] ?? 'settings_topic_other');
  }
}
