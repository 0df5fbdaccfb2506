import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ChipGroup } from '../../look/chip-group.tsx';
import { QuietLink } from '../../look/quiet-link.tsx';
import type { MessageKey, Translate } from '../../look/translate.ts';
import { useId } from '../../look/use-id.ts';

const NOW = ['ok', 'so', 'low'] as const;
type Now = (typeof NOW)[number];

const NAMES: Readonly<Record<Now, MessageKey>> = {
  ok: 'after_ok',
  so: 'after_so',
  low: 'after_low',
};
/** What is offered stands right below the card, a person above the exercise. */
const SAID: Readonly<Record<Now, MessageKey>> = {
  ok: 'after_ok_said',
  so: 'after_so_said',
  low: 'after_low_said',
};

interface AfterPostingProps {
  readonly t: Translate;
  /** The name of the site. */
  readonly site: string;
  /** Words for taking a post down there; null where none are sure. */
  readonly takeDown: MessageKey | null;
  readonly onClose: () => void;
}

/**
 * For an hour after a held draft was posted anyway, in that tab's popup and never on the page.
 * Nothing of it is kept: not the answer, and not that it was seen.
 */
export function AfterPosting({ t, site, takeDown, onClose }: AfterPostingProps): JSX.Element {
  const [now, setNow] = useState<Now>();
  const [takingDown, setTakingDown] = useState(false);
  const id = useId();
  return (
    <section class="note stack after-posting" aria-labelledby={id}>
      <h2 id={id} class="after-heading">
        {t('after_heading')}
      </h2>
      <ChipGroup<Now>
        label={t('after_ask')}
        pick="one"
        chips={NOW.map((value) => ({ value, label: t(NAMES[value]) }))}
        chosen={now ? [now] : []}
        onChange={([chosen]) => setNow(chosen)}
      />
      <p class="small" role="status">
        {now ? t(SAID[now]) : ''}
      </p>
      <p class="small" role="status">
        {takingDown && `${t(takeDown ?? 'after_remove_body', site)} ${t('after_remove_fine')}`}
      </p>
      <div class="after-foot">
        <button
          type="button"
          class="quiet-link"
          aria-expanded={takingDown}
          onClick={() => setTakingDown(!takingDown)}
        >
          {t('after_remove')}
        </button>
        <QuietLink onPress={onClose}>{t('after_close')}</QuietLink>
      </div>
    </section>
  );
}
