import type { JSX } from 'preact';
import { Emergency } from '../look/talk/emergency.tsx';
import { linesOf } from '../look/talk/line.ts';
import type { MessageKey } from '../look/translate.ts';
import { WordsToCopy } from '../look/words-to-copy.tsx';
import { StepFrame } from './step-frame.tsx';
import type { StepProps } from './step-props.ts';

const WORDS: readonly (readonly [label: MessageKey, words: MessageKey])[] = [
  ['near_here', 'near_here_said'],
  ['near_friend', 'near_friend_said'],
  ['near_adult', 'near_adult_said'],
];

/**
 * Someone in the next room can do what no line can. Words to say, to show, or to send; and where nobody
 * is, the number for right now.
 */
export function NearStep({ t, countries, country, phone }: StepProps): JSX.Element {
  return (
    <StepFrame heading={t('near_ask')}>
      <p class="lead">{t('near_body')}</p>
      <div class="lines">
        {WORDS.map(([label, words]) => (
          <WordsToCopy key={label} label={t(label)} words={t(words)} t={t} />
        ))}
        <Emergency here={linesOf(countries, country)} phone={phone} t={t} />
      </div>
    </StepFrame>
  );
}
