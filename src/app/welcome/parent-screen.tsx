import type { JSX } from 'preact';
import { Button } from '../../look/button.tsx';
import { QuietLink } from '../../look/quiet-link.tsx';
import type { Translate } from '../../look/translate.ts';
import { Lines } from './lines.tsx';

interface ParentScreenProps {
  readonly t: Translate;
  /** Opens the parents' own page. */
  readonly onParents: () => void;
  readonly onHandOver: () => void;
}

/** A parent reads this and hands the device over: everything after it is the teen's. */
export function ParentScreen({ t, onParents, onHandOver }: ParentScreenProps): JSX.Element {
  return (
    <div class="stack">
      <Lines
        t={t}
        heading="welcome_parent_listen_heading"
        lines={['welcome_parent_ask', 'welcome_parent_hear', 'welcome_parent_no']}
      />
      <Lines
        t={t}
        heading="welcome_parent_see_heading"
        lines={['welcome_parent_nothing', 'welcome_parent_instead']}
      />
      <Button tone="sea" wide onPress={onHandOver}>
        {t('welcome_parent_hand_over')}
      </Button>
      <QuietLink onPress={onParents}>{t('welcome_parent_more')}</QuietLink>
    </div>
  );
}
