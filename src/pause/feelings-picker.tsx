import type { JSX } from 'preact';
import { ChipGroup } from '../look/chip-group.tsx';
import type { Translate } from '../look/translate.ts';
import { FEELING_WORDS, FEELINGS, type Feeling } from './feelings.ts';
import { Named } from './named.tsx';
import { SomeAtOnce } from './some-at-once.tsx';

interface FeelingsPickerProps {
  readonly feelings: readonly Feeling[];
  readonly onChange: (feelings: readonly Feeling[]) => void;
  readonly t: Translate;
  readonly lang: string;
}

export function FeelingsPicker({ feelings, onChange, t, lang }: FeelingsPickerProps): JSX.Element {
  return (
    <div class="feelings">
      <SomeAtOnce<Feeling> items={FEELINGS} more={t('feeling_more')} fewer={t('feeling_fewer')}>
        {(shown, turn) => (
          <ChipGroup
            label={t('feeling_ask')}
            pick="any"
            chips={shown.map((feeling) => ({ value: feeling, label: t(FEELING_WORDS[feeling]) }))}
            chosen={feelings}
            onChange={onChange}
            aside={turn}
          />
        )}
      </SomeAtOnce>
      <p class="named small" role="status">
        <Named feelings={feelings} t={t} lang={lang} />
      </p>
    </div>
  );
}
