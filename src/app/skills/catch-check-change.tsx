import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import { Field } from '../../look/field.tsx';
import type { MessageKey, Translate } from '../../look/translate.ts';
import { KeepAsPage } from './keep-as-page.tsx';
import { useFocusOnStep } from './use-focus-on-step.ts';

type Part = 'thought' | 'fits' | 'misses' | 'fairer';

interface StepWords {
  readonly heading: MessageKey;
  readonly body: MessageKey;
  readonly fields: readonly (readonly [Part, MessageKey])[];
}

/** A thought record (Beck 1979) cut down to three short steps. */
const STEPS: readonly StepWords[] = [
  { heading: 'ccc_catch', body: 'ccc_catch_body', fields: [['thought', 'ccc_thought']] },
  {
    heading: 'ccc_check',
    body: 'ccc_check_body',
    fields: [
      ['fits', 'ccc_fits'],
      ['misses', 'ccc_misses'],
    ],
  },
  { heading: 'ccc_change', body: 'ccc_change_body', fields: [['fairer', 'ccc_fairer']] },
];

const EMPTY: Readonly<Record<Part, string>> = { thought: '', fits: '', misses: '', fairer: '' };
const LONGEST = 2000;

interface CatchCheckChangeProps {
  readonly t: Translate;
  readonly onKeep: (text: string) => Promise<void>;
  /** False in a private window. */
  readonly canKeep: boolean;
}

export function CatchCheckChange({ t, onKeep, canKeep }: CatchCheckChangeProps): JSX.Element {
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState(EMPTY);
  const heading = useFocusOnStep(at);
  const step = STEPS[at];
  const answers = STEPS.flatMap(({ fields }) => fields).filter(
    ([part]) => said[part].trim() !== '',
  );

  if (!step) {
    const text = answers.map(([part, label]) => `${t(label)}\n${said[part].trim()}`).join('\n\n');
    return (
      <section class="card stack">
        <h2 class="heading" tabIndex={-1} ref={heading}>
          {t('ccc_end')}
        </h2>
        <dl class="skill-answers">
          {answers.map(([part, label]) => (
            <div key={part}>
              <dt class="label">{t(label)}</dt>
              <dd>{said[part].trim()}</dd>
            </div>
          ))}
        </dl>
        <p class="soft">{t('ccc_end_body')}</p>
        {text === '' ? (
          <Button onPress={() => setAt(0)}>{t('skills_again')}</Button>
        ) : (
          <KeepAsPage
            t={t}
            text={text}
            onKeep={onKeep}
            canKeep={canKeep}
            onAgain={() => {
              setSaid(EMPTY);
              setAt(0);
            }}
          />
        )}
      </section>
    );
  }
  return (
    <section class="card stack">
      <p class="label">{t('skills_step', String(at + 1), String(STEPS.length))}</p>
      <h2 class="heading" tabIndex={-1} ref={heading}>
        {t(step.heading)}
      </h2>
      <p>{t(step.body)}</p>
      {step.fields.map(([part, label]) => (
        <Field
          key={part}
          label={t(label)}
          lines="many"
          maxLength={LONGEST}
          value={said[part]}
          onInput={(text) => setSaid({ ...said, [part]: text })}
        />
      ))}
      <div class="row">
        <Button tone="sea" onPress={() => setAt(at + 1)}>
          {t('skills_next')}
        </Button>
        {at > 0 && <Button onPress={() => setAt(at - 1)}>{t('skills_back')}</Button>}
      </div>
      <p class="small soft">{t('skills_any_order')}</p>
    </section>
  );
}
