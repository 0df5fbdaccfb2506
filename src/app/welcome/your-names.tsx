import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import { Card } from '../../look/card.tsx';
import { Field } from '../../look/field.tsx';
import type { Translate } from '../../look/translate.ts';

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
export function YourNames({
  t,
  handles,
  firstName,
  seeOwnHandle,
  onNames,
  onSeeOwnHandle,
}: YourNamesProps): JSX.Element {
  const [typedHandles, setHandles] = useState(handles.join(' '));
  const [typedName, setName] = useState(firstName);
  const [saved, setSaved] = useState(false);
  const save = () => {
    onNames({
      handles: typedHandles.split(/[\s,]+/).filter(Boolean),
      firstName: typedName.trim(),
    });
    setSaved(true);
  };

  return (
    <Card heading={t('settings_names_heading')}>
      <p class="soft">{t('settings_names_body')}</p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Field
          label={t('settings_handles_label')}
          hint={t('settings_handles_hint')}
          value={typedHandles}
          maxLength={400}
          onInput={(text) => {
            setHandles(text);
            setSaved(false);
          }}
        />
        <Field
          label={t('settings_first_name_label')}
          value={typedName}
          maxLength={60}
          onInput={(text) => {
            setName(text);
            setSaved(false);
          }}
        />
        <Button onPress={save}>{t('settings_save')}</Button>
        <p class="note" role="status">
          {saved ? t('settings_saved') : ''}
        </p>
      </form>
      <label class="welcome-site">
        <input
          type="checkbox"
          checked={seeOwnHandle}
          onChange={() => onSeeOwnHandle(!seeOwnHandle)}
        />
        <span>{t('settings_see_handle')}</span>
      </label>
      <p class="note">{t('settings_see_handle_note')}</p>
    </Card>
  );
}
