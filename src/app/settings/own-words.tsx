import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from '../../look/field.tsx';
import type { Translate } from '../../look/translate.ts';
import { SaveForm } from '../consent/save-form.tsx';
import { SettingCard } from './setting-card.tsx';

interface Words {
  readonly wordsAboutMe: readonly string[];
  readonly wordsNotAboutMe: readonly string[];
}

interface OwnWordsProps extends Words {
  readonly t: Translate;
  readonly onWords: (words: Words) => void;
}

/** As many as fit into one glance; each is looked for in every draft. */
const MOST = 50;
const LONGEST = 60;

/** Words that mean more to this teen than to the lexicon, or less. */
export function OwnWords({
  t,
  wordsAboutMe,
  wordsNotAboutMe,
  onWords,
}: OwnWordsProps): JSX.Element {
  const [mine, setMine] = useState(wordsAboutMe.join(', '));
  const [notMine, setNotMine] = useState(wordsNotAboutMe.join(', '));
  return (
    <SettingCard t={t} heading={t('settings_words_heading')} body={t('settings_words_body')}>
      <SaveForm
        t={t}
        changed={`${mine}\n${notMine}`}
        onSave={() => onWords({ wordsAboutMe: listOf(mine), wordsNotAboutMe: listOf(notMine) })}
      >
        <Field
          label={t('settings_words_mine')}
          hint={t('settings_words_mine_hint')}
          value={mine}
          maxLength={1000}
          onInput={setMine}
        />
        <Field
          label={t('settings_words_not_mine')}
          hint={t('settings_words_not_mine_hint')}
          value={notMine}
          maxLength={1000}
          onInput={setNotMine}
        />
      </SaveForm>
    </SettingCard>
  );
}

const listOf = (typed: string): string[] =>
  [...new Set(typed.split(/[,\n]+/).map((word) => word.trim().slice(0, LONGEST)))]
    .filter((word) => word !== '')
    .slice(0, MOST);
