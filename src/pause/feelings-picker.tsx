import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { ChipGroup } from '../look/chip-group.tsx';
import { QuietLink } from '../look/quiet-link.tsx';
import type { Translate } from '../look/translate.ts';
import { FEELING_WORDS, type Feeling, FIRST_FEELINGS, MORE_FEELINGS } from './feelings.ts';
import { keepHeight } from './keep-height.ts';
import { Named } from './named.tsx';

interface FeelingsPickerProps {
  readonly feelings: readonly Feeling[];
  readonly onChange: (feelings: readonly Feeling[]) => void;
  readonly t: Translate;
  readonly lang: string;
}

export function FeelingsPicker({ feelings, onChange, t, lang }: FeelingsPickerProps): JSX.Element {
  const [more, setMore] = useState(false);
  const words = useRef<HTMLDivElement>(null);
  const turn = () => {
    if (words.current) keepHeight(words.current);
    setMore(!more);
  };
  const shown = more ? MORE_FEELINGS : FIRST_FEELINGS;
  return (
    <div class="feelings">
      <div ref={words} class="feelings-words">
        <ChipGroup
          label={t('feeling_ask')}
          pick="any"
          chips={shown.map((feeling) => ({ value: feeling, label: t(FEELING_WORDS[feeling]) }))}
          chosen={feelings}
          onChange={onChange}
          aside={<QuietLink onPress={turn}>{t(more ? 'feeling_fewer' : 'feeling_more')}</QuietLink>}
        />
      </div>
      <p class="named small" role="status">
        <Named feelings={feelings} t={t} lang={lang} />
      </p>
    </div>
  );
}
