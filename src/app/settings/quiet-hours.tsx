import type { JSX } from 'preact';
import type { QuietHours } from '../../core/types.ts';
import { ChipGroup } from '../../look/chip-group.tsx';
import type { Translate } from '../../look/translate.ts';
import { useId } from '../../look/use-id.ts';
import { SettingCard } from './setting-card.tsx';

interface QuietHoursCardProps {
  readonly t: Translate;
  readonly hours: QuietHours | null;
  readonly onHours: (hours: QuietHours | null) => void;
}

/** A school day: the time most likely not to be one's own. */
const FIRST: QuietHours = { from: 8 * 60, to: 15 * 60 };

export function QuietHoursCard({ t, hours, onHours }: QuietHoursCardProps): JSX.Element {
  return (
    <SettingCard t={t} heading={t('settings_quiet_heading')} body={t('settings_quiet_body')}>
      <ChipGroup<'off' | 'on'>
        label={t('settings_quiet_label')}
        pick="one"
        chips={[
          { value: 'off', label: t('settings_quiet_off') },
          { value: 'on', label: t('settings_quiet_on') },
        ]}
        chosen={[hours ? 'on' : 'off']}
        onChange={([chosen]) => onHours(chosen === 'on' ? FIRST : null)}
      />
      {hours && (
        <div class="hours">
          <Time
            label={t('settings_quiet_from')}
            minute={hours.from}
            onMinute={(from) => onHours({ ...hours, from })}
          />
          <Time
            label={t('settings_quiet_to')}
            minute={hours.to}
            onMinute={(to) => onHours({ ...hours, to })}
          />
        </div>
      )}
    </SettingCard>
  );
}

interface TimeProps {
  readonly label: string;
  /** Minutes since midnight. */
  readonly minute: number;
  readonly onMinute: (minute: number) => void;
}

function Time({ label, minute, onMinute }: TimeProps): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field-input"
        type="time"
        value={`${two(Math.floor(minute / 60))}:${two(minute % 60)}`}
        onChange={({ currentTarget: { value } }) => {
          const [, hour, rest] = /^(\d\d):(\d\d)/.exec(value) ?? [];
          // An emptied field says no time at all: the last one stays.
          if (hour && rest) onMinute(Number(hour) * 60 + Number(rest));
        }}
      />
    </div>
  );
}

const two = (part: number): string => String(part).padStart(2, '0');
