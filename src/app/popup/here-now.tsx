import type { JSX, Ref } from 'preact';
import type { MessageKey, Translate } from '../../look/translate.ts';
import type { TabView } from './tab.ts';

type Words = readonly [heading: MessageKey, body: MessageKey];

const WORDS: Readonly<Record<TabView, Words>> = {
  working: ['popup_working', 'popup_working_body'],
  'no-composer-yet': ['popup_working', 'popup_no_composer_yet_body'],
  'cannot-find-composer': ['popup_cannot_find_composer', 'popup_cannot_find_composer_body'],
  'needs-reload': ['popup_needs_reload', 'popup_needs_reload_body'],
  'off-here': ['popup_off_here', 'popup_off_here_body'],
};

interface HereNowProps {
  readonly t: Translate;
  readonly tab: TabView;
  readonly once: boolean;
  readonly pausedUntil: string | null;
  /** Where reading begins, unless something stands above. */
  readonly heading: Ref<HTMLHeadingElement> | null;
}

/** On or off for the tab in front, in words. The dot only repeats them. */
export function HereNow({ t, tab, once, pausedUntil, heading }: HereNowProps): JSX.Element {
  const paused = pausedUntil !== null && tab !== 'off-here';
  const [head, body] = WORDS[tab];
  return (
    <div class="here" data-state={paused ? 'paused' : tab}>
      <h2 class="heading here-head" tabIndex={-1} ref={heading}>
        {paused ? t('popup_paused', pausedUntil) : t(once ? 'popup_on_once' : head)}
      </h2>
      <p class="soft">{t(paused ? 'popup_paused_body' : body)}</p>
    </div>
  );
}
