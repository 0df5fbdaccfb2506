import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Card } from '../../look/card.tsx';
import { Field } from '../../look/field.tsx';
import type { Translate } from '../../look/translate.ts';
import { SaveForm } from './save-form.tsx';

interface Names {
  readonly handles: readonly string[];
  readonly firstName: string;
}

interface YourNamesProps extends Names {
  readonly t: Translate;
  readonly seeOwnHandle: boolean;
  readonly onSeeOwnHandle: (yes: boolean) => void;
  readonly onNames: (names: Names) => void;
}

/** Optional. Words aimed at these are aimed at the teen. */
export function YourNames(props: YourNamesProps): JSX.Element {
  const { t, handles, firstName, seeOwnHandle } = props;
  const [typedHandles, setHandles] = useState(handles.join(' '));
  const [typedName, setName] = useState(firstName);

  return (
    <Card heading={t('settings_names_heading')}>
      <p class="soft">{t('settings_names_body')}</p>
      <SaveForm
        t={t}
        changed={`${typedHandles} ${typedName}`}
        onSave={() =>
          props.onNames({
            handles: typedHandles.split(/[\s,]+/).filter(Boolean),
            firstName: typedName.trim(),
          })
        }
      >
        <Field
          label={t('settings_handles_label')}
          hint={t('settings_handles_hint')}
          value={typedHandles}
          maxLength={400}
          onInput={setHandles}
        />
        <Field
          label={t('settings_first_name_label')}
          value={typedName}
          maxLength={60}
          onInput={setName}
        />
      </SaveForm>
      <label class="tick">
        <input
          type="checkbox"
          checked={seeOwnHandle}
          onChange={() => props.onSeeOwnHandle(!seeOwnHandle)}
        />
        <span>{t('settings_see_handle')}</span>
      </label>
      <p class="small soft">{t('settings_see_handle_note')}</p>
    </Card>
  );
}
