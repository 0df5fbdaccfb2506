import type { DayPart, Noticed } from '../../core/insight/look-back.ts';
import type { MessageKey, Translate } from '../../look/translate.ts';
import type { FeelingWord } from '../journal/feelings.tsx';

export const PARTS: Readonly<Record<DayPart, MessageKey>> = {
  morning: 'insight_morning',
  afternoon: 'insight_afternoon',
  evening: 'insight_evening',
  night: 'insight_night',
};

const CHOICES: Readonly<Record<string, MessageKey>> = {
  post: 'insight_choice_post',
  edit: 'insight_choice_edit',
  leave: 'insight_choice_leave',
  keep: 'insight_choice_keep',
  joke: 'insight_choice_joke',
  'not-me': 'insight_choice_not_me',
};

/** What was chosen, in words; of a choice that is no longer there, only that there was one. */
export const choiceWords = (choice: string, t: Translate): string =>
  t(CHOICES[choice] ?? 'insight_choice_other');

export const feelingWords = (feeling: string, words: readonly FeelingWord[]): string =>
  words.find(({ value }) => value === feeling)?.label ?? feeling;

const OF_PART: Readonly<Record<DayPart, MessageKey>> = {
  morning: 'insight_most_morning',
  afternoon: 'insight_most_afternoon',
  evening: 'insight_most_evening',
  night: 'insight_most_night',
};

/** One plain sentence: what one may notice, never what to make of it. */
export function sentenceFor(noticed: Noticed, words: readonly FeelingWord[], t: Translate): string {
  switch (noticed.what) {
    case 'part':
      return t(OF_PART[noticed.part]);
    case 'weekend':
      return t('insight_most_weekend');
    case 'school-days':
      return t('insight_no_weekend');
    case 'site':
      return t('insight_most_site', noticed.site);
    case 'feeling':
      return t('insight_most_feeling', feelingWords(noticed.feeling, words));
  }
}
