import type { JSX } from 'preact';
import { ChipGroup } from '../../look/chip-group.tsx';
import type { Translate } from '../../look/translate.ts';
import { SettingCard } from './setting-card.tsx';

interface HowOftenProps {
  readonly t: Translate;
  readonly limit: number;
  readonly onLimit: (limit: number) => void;
}

/** More than anyone writes in a day. */
const NO_LIMIT = 100;
const LIMITS = [0, 1, 3, 10, NO_LIMIT];

export function HowOften({ t, limit, onLimit }: HowOftenProps): JSX.Element {
  return (
    <SettingCard t={t} heading={t('settings_often_heading')} body={t('settings_often_body')}>
      <ChipGroup<string>
        label={t('settings_often_label')}
        pick="one"
        chips={[...new Set([...LIMITS, limit])]
          .sort((a, b) => a - b)
          .map((each) => ({ value: String(each), label: nameOf(each, t) }))}
        chosen={[String(limit)]}
        onChange={([chosen]) => chosen !== undefined && onLimit(Number(chosen))}
      />
    </SettingCard>
  );
}

/** How things stand, in a word or two. */
export const limitInWords = (limit: number, t: Translate): string =>
  limit === 0 || limit >= NO_LIMIT ? nameOf(limit, t) : t('settings_often_now', String(limit));

function nameOf(limit: number, t: Translate): string {
  if (limit === 0) return t('settings_often_none');
  return limit >= NO_LIMIT ? t('settings_often_any') : String(limit);
}
