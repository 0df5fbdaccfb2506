import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../look/button.tsx';
import type { PausePage } from './props.ts';
import type { StepProps } from './step-props.ts';

/** What needs writing is done in a page of Breather's own: no site sees those keys. */
export function OwnPageStep({ t, openPage, page }: StepProps & { page: PausePage }): JSX.Element {
  const [failed, setFailed] = useState(false);
  return (
    <>
      <div class="four">
        <Button
          icon="open"
          onPress={() => void openPage(page).then((opened) => setFailed(!opened))}
        >
          {t('skill_page_open')}
        </Button>
      </div>
      <p class="answer" role="status">
        {failed && t('skill_page_failed')}
      </p>
    </>
  );
}
