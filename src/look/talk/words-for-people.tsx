import type { JSX } from 'preact';
import type { Translate } from '../translate.ts';
import { WordsToCopy } from '../words-to-copy.tsx';

/** First words for somebody one knows: a friend, and a grown-up one trusts. Copied, never sent. */
export function WordsForPeople({ t }: { t: Translate }): JSX.Element {
  return (
    <section class="stack" aria-label={t('talk_known')}>
      <p class="soft">{t('talk_known_body')}</p>
      <WordsToCopy label={t('talk_words_friend')} words={t('talk_words_friend_said')} t={t} />
      <WordsToCopy label={t('talk_words_adult')} words={t('talk_words_adult_said')} t={t} />
    </section>
  );
}
