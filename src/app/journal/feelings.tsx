import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ChipGroup } from '../../look/chip-group.tsx';
import { QuietLink } from '../../look/quiet-link.tsx';
import type { Translate } from '../../look/translate.ts';

/** A feeling by its id, and the word for it. */
export interface FeelingWord {
  readonly value: string;
  readonly label: string;
}

interface FeelingsProps {
  readonly t: Translate;
  readonly words: readonly FeelingWord[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** More than seven words at once are read by nobody. */
const IN_VIEW = 7;

export function Feelings({ t, words, chosen, onChange }: FeelingsProps): JSX.Element {
  const [more, setMore] = useState(false);
  return (
    <ChipGroup
      label={t('journal_feelings')}
      pick="any"
      chips={more ? words.slice(IN_VIEW) : words.slice(0, IN_VIEW)}
      chosen={chosen}
      onChange={onChange}
      aside={
        <QuietLink onPress={() => setMore(!more)}>
          {t(more ? 'journal_feelings_fewer' : 'journal_feelings_more')}
        </QuietLink>
      }
    />
  );
}
