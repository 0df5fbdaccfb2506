import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../look/button.tsx';
import type { MessageKey } from '../look/translate.ts';
import { WordsToCopy } from '../look/words-to-copy.tsx';
import type { StepProps } from './step-props.ts';

interface WalkProps extends StepProps {
  readonly steps: readonly MessageKey[];
  readonly end: MessageKey;
  /** Something to send, once all is thought through. */
  readonly say?: MessageKey;
  /** The last of them was reached. */
  readonly onDone: () => void;
}

/** One thought at a time, in the head: nothing to type. */
export function Walk({ t, go, steps, end, say, onDone }: WalkProps): JSX.Element {
  const [done, setDone] = useState(0);
  const step = steps[done];
  const left = steps.length - done;
  return (
    <>
      <div class="sense">
        <div class="sense-things" aria-hidden="true">
          {steps.map((key, place) => (
            <span key={key} class="sense-thing" data-left={place < left ? '' : undefined} />
          ))}
        </div>
        <p class="sense-words" role="status">
          {t(step ?? end)}
        </p>
      </div>
      {!step && say && <WordsToCopy label={t('skill_say_label')} words={t(say)} t={t} />}
      <div class="four">
        {step ? (
          <Button
            wide
            onPress={() => {
              setDone(done + 1);
              if (left === 1) onDone();
            }}
          >
            {t('skill_next')}
          </Button>
        ) : (
          <>
            <Button wide onPress={() => setDone(0)}>
              {t('skill_again')}
            </Button>
            <Button wide onPress={() => go({ at: 'first' })}>
              {t('skill_done')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
