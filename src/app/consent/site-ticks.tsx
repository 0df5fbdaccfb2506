import type { ComponentChildren, JSX } from 'preact';
import type { Translate } from '../../look/translate.ts';
import type { SiteChoice } from './types.ts';

interface SiteTicksProps {
  readonly t: Translate;
  readonly label: string;
  readonly choices: readonly SiteChoice[];
  /** Ids. */
  readonly ticked: readonly string[];
  readonly onTick: (id: string) => void;
  /** Ids of sites whose messages are wanted; absent where that is asked elsewhere. */
  readonly messages?: readonly string[];
  readonly onMessages?: (id: string) => void;
}

export function SiteTicks(props: SiteTicksProps): JSX.Element {
  const { t, label, choices, ticked, onTick, messages, onMessages } = props;
  return (
    <fieldset class="site-ticks">
      <legend class="unseen">{label}</legend>
      {choices.map(({ id, name, messagesOnly }) => (
        <div key={id} class="site-choice">
          <label class="tick">
            <input type="checkbox" checked={ticked.includes(id)} onChange={() => onTick(id)} />
            <span>{breakable(name)}</span>
          </label>
          {messagesOnly && onMessages && (
            <>
              <p class="small soft">{t('welcome_messages_only')}</p>
              {ticked.includes(id) && (
                <label class="tick">
                  <input
                    type="checkbox"
                    checked={messages?.includes(id) ?? false}
                    onChange={() => onMessages(id)}
                  />
                  <span>{t('welcome_messages_too', name)}</span>
                </label>
              )}
            </>
          )}
        </div>
      ))}
    </fieldset>
  );
}

/** A typed site is a host: it may break before a dot, rather than in the middle of a word. */
const breakable = (name: string): ComponentChildren =>
  name.split(/(?=\.)/).flatMap((part, at) => (at === 0 ? [part] : [<wbr key={part} />, part]));
