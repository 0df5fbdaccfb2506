import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../look/button.tsx';
import type { PausePage } from './props.ts';
import type { StepProps } from './step-props.ts';

interface OwnPageProps extends Pick<StepProps, 't' | 'openPage'> {
  readonly page: PausePage;
  /** On the button, where "Open the page" says too little. */
  readonly label?: string;
  /** It opened. */
  readonly onDone?: () => void;
}

/** What needs writing, or a passphrase, is done in a page of Breather's own: no site sees those keys. */
export function OwnPageStep({ t, openPage, page, label, onDone }: OwnPageProps): JSX.Element {
  const [failed, setFailed] = useState(false);
  return (
    <>
      <div class="four">
        <Button
          icon="open"
          onPress={() =>
            void openPage(page).then((opened) => {
              setFailed(!opened);
              if (opened) onDone?.();
            })
          }
        >
          {label ?? t('skill_page_open')}
        </Button>
      </div>
      <p class={label === undefined ? 'answer' : 'small'} role="status">
        {failed && t('skill_page_failed')}
      </p>
    </>
  );
}
