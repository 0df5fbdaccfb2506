import type { JSX } from 'preact';
import { Card } from '../../look/card.tsx';
import type { Translate } from '../../look/translate.ts';
import { SiteTicks } from '../consent/site-ticks.tsx';
import type { SiteChoice } from '../consent/types.ts';

interface DirectMessagesProps {
  readonly t: Translate;
  readonly on: readonly SiteChoice[];
  /** Ids of sites where messages are watched too. */
  readonly messages: readonly string[];
  readonly onMessages: (messages: readonly string[]) => void;
}

/** Messages are between two people: off everywhere until ticked here, one site at a time. */
export function DirectMessages({ t, on, messages, onMessages }: DirectMessagesProps): JSX.Element {
  const heading = t('settings_messages_heading');
  const tick = (id: string) =>
    onMessages(messages.includes(id) ? messages.filter((each) => each !== id) : [...messages, id]);
  return (
    <Card heading={heading}>
      <p class="soft">{t('settings_messages_body')}</p>
      <SiteTicks t={t} label={heading} choices={on} ticked={messages} onTick={tick} />
    </Card>
  );
}
