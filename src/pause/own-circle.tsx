import type { JSX } from 'preact';
import { CopyButton } from '../look/copy-button.tsx';
import { OwnPageStep } from './own-page-step.tsx';
import type { Circle } from './props.ts';
import type { StepProps } from './step-props.ts';

/**
 * People the teen wrote down, before any line. A name is drawn by a style and is no text: a page may
 * search what is in view (`window.find`), and read what it found, even in a closed root.
 */
export function OwnCircle(props: StepProps & { readonly circle: Circle }): JSX.Element | null {
  const { t, circle } = props;
  if (circle.people.length === 0) {
    return circle.locked ? <OwnPageStep {...props} page="plan" label={t('circle_locked')} /> : null;
  }
  const words = t('skill_ask_say_1');
  return (
    <section class="words circle" aria-labelledby="circle">
      <div>
        <h3 id="circle" class="label">
          {t('circle_heading')}
        </h3>
        <ul class="circle-people">
          {circle.people.map((name) => (
            <li key={name} data-name={name} />
          ))}
        </ul>
        <p class="words-said">{words}</p>
      </div>
      <CopyButton text={words} t={t} label={t('words_copy', words)} />
    </section>
  );
}
