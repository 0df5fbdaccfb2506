import type { JSX } from 'preact';
import type { SiteChoice } from './types.ts';

interface SiteTicksProps {
  readonly label: string;
  readonly choices: readonly SiteChoice[];
  /** Ids. */
  readonly ticked: readonly string[];
  readonly onTick: (id: string) => void;
}

export function SiteTicks({ label, choices, ticked, onTick }: SiteTicksProps): JSX.Element {
  return (
    <fieldset class="welcome-sites">
      <legend class="unseen">{label}</legend>
      {choices.map(({ id, name }) => (
        <label key={id} class="welcome-site">
          <input type="checkbox" checked={ticked.includes(id)} onChange={() => onTick(id)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
