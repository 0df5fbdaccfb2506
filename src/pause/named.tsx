import type { JSX } from 'preact';
import type { Translate } from '../look/translate.ts';
import { FEELING_WORDS, type Feeling } from './feelings.ts';

/** Stands in a sentence for a word that is set apart; no message may contain them. */
const FIRST = '\ue000';
const SECOND = '\ue001';

const capital = (word: string, lang: string) =>
  word.slice(0, 1).toLocaleUpperCase(lang) + word.slice(1);

interface NamedProps {
  readonly feelings: readonly Feeling[];
  readonly t: Translate;
  readonly lang: string;
}

/**
 * One sentence that takes the picked feelings as they are. Two are named at most: putting feelings
 * into words helps while they are few (affect labelling, Lieberman 2007).
 */
export function Named({ feelings, t, lang }: NamedProps): JSX.Element {
  const known = feelings.filter((feeling) => feeling !== 'unsure');
  const words = known.map((feeling) => t(FEELING_WORDS[feeling]));
  const [first, second] = words;
  if (first === undefined) {
    return <>{t(feelings.length === 0 ? 'feeling_hint' : 'feeling_named_unsure')}</>;
  }
  const sentence =
    second === undefined
      ? t('feeling_named_one', FIRST)
      : t(known.length === 2 ? 'feeling_named_two' : 'feeling_named_many', FIRST, SECOND);
  return (
    <>
      {sentence.split(/([\ue000\ue001])/).map((part) => {
        if (part === FIRST) return <strong key={part}>{capital(first, lang)}</strong>;
        if (part === SECOND) return <strong key={part}>{second}</strong>;
        return part;
      })}
    </>
  );
}
