import type { ComponentChildren, JSX } from 'preact';
import { useId } from './use-id.ts';

interface Chip<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ChipGroupProps<Value extends string> {
  readonly label: string;
  /** Never more than seven in view: put the rest one step away. */
  readonly chips: readonly Chip<Value>[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
  /** One answer, or any number of them. */
  readonly pick: 'one' | 'any';
  /** Stands after the last chip. */
  readonly aside?: ComponentChildren;
}

export function ChipGroup<Value extends string>(props: ChipGroupProps<Value>): JSX.Element {
  const { chips, chosen, onChange, pick } = props;
  const id = useId();
  const toggle = (value: Value) =>
    onChange(
      chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
    );
  return (
    <fieldset class="chips" aria-labelledby={id}>
      <p id={id} class="label chips-label">
        {props.label}
      </p>
      <div class="chips-row">
        {chips.map(({ value, label }) =>
          pick === 'any' ? (
            <button
              key={value}
              type="button"
              class="chip"
              aria-pressed={chosen.includes(value)}
              onClick={() => toggle(value)}
            >
              {label}
            </button>
          ) : (
            <label key={value} class="chip">
              <input
                type="radio"
                class="unseen"
                name={id}
                checked={chosen.includes(value)}
                onChange={() => onChange([value])}
              />
              {label}
            </label>
          ),
        )}
        {props.aside}
      </div>
    </fieldset>
  );
}
