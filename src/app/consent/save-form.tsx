import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import type { Translate } from '../../look/translate.ts';

interface SaveFormProps {
  readonly t: Translate;
  /** The words as they are typed now: "Saved" is said until they change. */
  readonly changed: string;
  readonly onSave: () => void;
  readonly children: ComponentChildren;
}

/** Words are kept when their writer says so, and not letter by letter. */
export function SaveForm({ t, changed, onSave, children }: SaveFormProps): JSX.Element {
  const [saved, setSaved] = useState<string>();
  const save = () => {
    onSave();
    setSaved(changed);
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {children}
      <Button onPress={save}>{t('settings_save')}</Button>
      <p class="note" role="status">
        {saved === changed ? t('settings_saved') : ''}
      </p>
    </form>
  );
}
