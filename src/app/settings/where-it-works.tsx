import type { JSX } from 'preact';
import { SitePicker } from '../consent/site-picker.tsx';
import { besideTheButton, TurnOn } from '../consent/turn-on.tsx';
import { useTurnOn } from '../consent/use-turn-on.ts';
import { DirectMessages } from './direct-messages.tsx';
import { messagesOn } from './now.ts';
import { Part, Setting } from './part.tsx';
import type { SettingsPageProps } from './props.ts';
import { SitesOn } from './sites-on.tsx';

/** Sites, and messages on them. What is on stands open: one press takes it back. */
export function WhereItWorks(props: SettingsPageProps): JSX.Element {
  const { t, lang, folded, on, kept } = props;
  const isOn = on.length > 0;
  const choosing = useTurnOn(props);
  const picker = { t, ...choosing, answer: besideTheButton(props.said, isOn, t) };
  return (
    <Part folded={folded} heading={t('settings_part_where')}>
      {isOn && (
        <Setting folded={folded} openAtFirst>
          <SitesOn t={t} on={on} onTurnOff={props.onTurnOff} />
        </Setting>
      )}
      <Setting
        // With nothing on any more it is the first thing to do, and opens by itself.
        key={isOn ? 'more' : 'first'}
        folded={folded}
        openAtFirst={!isOn || props.picked.ticked.length > 0}
      >
        <SitePicker
          {...picker}
          bySchool={props.sitesBySchool}
          heading={t(isOn ? 'welcome_sites_more_heading' : 'welcome_sites_heading')}
        >
          <TurnOn {...picker} />
        </SitePicker>
      </Setting>
      {isOn && (
        <Setting folded={folded} now={messagesOn(on, kept.messages, t, lang)}>
          <DirectMessages
            t={t}
            on={on}
            messages={kept.messages}
            onMessages={(messages) => props.onKeep({ messages })}
          />
        </Setting>
      )}
    </Part>
  );
}
