import type { ComponentChildren, JSX } from 'preact';
import { Card } from '../../look/card.tsx';
import type { Translate } from '../../look/translate.ts';

interface SettingCardProps {
  readonly t: Translate;
  readonly heading: string;
  /** One line that says what the setting does. */
  readonly body: string;
  /** A school's managed install chose what stands here first. */
  readonly bySchool?: boolean;
  readonly children?: ComponentChildren;
}

export function SettingCard({
  t,
  heading,
  body,
  bySchool,
  children,
}: SettingCardProps): JSX.Element {
  return (
    <Card heading={heading}>
      <p class="soft">{body}</p>
      {bySchool && <p class="small by-school">{t('settings_by_school')}</p>}
      {children}
    </Card>
  );
}
