import type { JSX } from 'preact';
import { useId } from './use-id.ts';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Says what to do about it. Read out when it appears. */
  readonly error?: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'text' | 'password';
  readonly lines?: 'one' | 'many';
  readonly maxLength?: number;
}

/** Free text, for extension pages only: a page's scripts can see keys pressed in the dialog. */
export function Field(props: FieldProps): JSX.Element {
  const id = useId();
  const shared = {
    id,
    class: 'field-input',
    value: props.value,
    spellcheck: false,
    autocomplete: 'off',
    'aria-invalid': props.error !== undefined,
    'aria-describedby': `${id}-hint ${id}-error`,
    ...(props.maxLength === undefined ? {} : { maxLength: props.maxLength }),
  } as const;
  return (
    <div class="field">
      <label class="label" for={id}>
        {props.label}
      </label>
      {props.lines === 'many' ? (
        <textarea {...shared} onInput={(event) => props.onInput(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          {...(props.type === 'password' ? { type: 'password' } : { type: 'text' })}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
      <p id={`${id}-hint`} class="small soft" hidden={props.hint === undefined}>
        {props.hint}
      </p>
      <p id={`${id}-error`} class="small" role="status">
        {props.error}
      </p>
    </div>
  );
}
