import type { JSX } from 'preact';
import { Button } from '../../look/button.tsx';
import type { Translate } from '../../look/translate.ts';
import { type Countries, RegionPicker } from '../consent/region-picker.tsx';
import type { Kept } from '../consent/types.ts';
import { YourNames } from '../consent/your-names.tsx';

interface YouStepProps extends Countries {
  readonly t: Translate;
  readonly kept: Kept;
  /** The region is a school's suggestion. */
  readonly bySchool: boolean;
  readonly onKeep: (change: Partial<Kept>) => void;
  readonly onNext: () => void;
}

/** Where the lines are picked from, and names: all of it may stay empty. */
export function YouStep({
  t,
  kept,
  bySchool,
  onKeep,
  onNext,
  ...where
}: YouStepProps): JSX.Element {
  return (
    <div class="stack">
      <div class="welcome-promises">
        <RegionPicker
          {...where}
          t={t}
          region={kept.region}
          ageBand={kept.ageBand}
          isGuess
          bySchool={bySchool}
          onKeep={onKeep}
        />
        <YourNames
          t={t}
          handles={kept.handles}
          firstName={kept.firstName}
          seeOwnHandle={kept.seeOwnHandle}
          onNames={onKeep}
          onSeeOwnHandle={(seeOwnHandle) => onKeep({ seeOwnHandle })}
        />
      </div>
      <Button tone="sea" wide onPress={onNext}>
        {t('welcome_next')}
      </Button>
    </div>
  );
}
