import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import { QuietLink } from '../../look/quiet-link.tsx';
import type { MessageKey, Translate } from '../../look/translate.ts';
import { KeepAsPage } from './keep-as-page.tsx';
import { useFocusOnStep } from './use-focus-on-step.ts';

/** A need by its id; `Need` in src/data/coping. */
export type NeedId = keyof typeof NEEDS;

/** What posting would do for somebody, and the needs that stand behind it. */
export interface ReasonChoice {
  readonly id: string;
  readonly label: string;
  readonly needs: readonly NeedId[];
}

/** A need, and one other way to meet it that hurts nobody. */
const NEEDS = {
  calm: ['need_calm', 'need_calm_way'],
  clarity: ['need_clarity', 'need_clarity_way'],
  connection: ['need_connection', 'need_connection_way'],
  control: ['need_control', 'need_control_way'],
  energy: ['need_energy', 'need_energy_way'],
  fun: ['need_fun', 'need_fun_way'],
  kindness: ['need_kindness', 'need_kindness_way'],
  presence: ['need_presence', 'need_presence_way'],
  protection: ['need_protection', 'need_protection_way'],
  release: ['need_release', 'need_release_way'],
} as const satisfies Readonly<Record<string, readonly [MessageKey, MessageKey]>>;

/** More than seven at once are read by nobody. */
const IN_VIEW = 7;

interface NeedProps {
  readonly t: Translate;
  readonly reasons: readonly ReasonChoice[];
  readonly onKeep: (text: string) => Promise<void>;
  /** False in a private window. */
  readonly canKeep: boolean;
}

/** Find the need, then meet it another way. Any need is a fair one. */
export function Need({ t, reasons, onKeep, canKeep }: NeedProps): JSX.Element {
  const [reason, setReason] = useState<ReasonChoice>();
  const [need, setNeed] = useState<NeedId>();
  const [more, setMore] = useState(false);
  const at = need ? 'way' : reason ? 'need' : 'reason';
  const heading = useFocusOnStep(at);
  const startAgain = () => {
    setReason(undefined);
    setNeed(undefined);
  };
  const head = (number: number, title: MessageKey) => (
    <>
      <p class="label">{t('skills_step', String(number), '3')}</p>
      <h2 class="heading" tabIndex={-1} ref={heading}>
        {t(title)}
      </h2>
    </>
  );

  if (reason && need) {
    const [name, way] = NEEDS[need];
    const text = [t('need_kept_reason'), reason.label, '', t(name), t(way)].join('\n');
    return (
      <section class="card stack">
        {head(3, 'need_way_heading')}
        <p class="label">{t(name)}</p>
        <p>{t(way)}</p>
        <p class="soft">{t('need_way_body')}</p>
        <KeepAsPage
          key={need}
          t={t}
          text={text}
          onKeep={onKeep}
          canKeep={canKeep}
          onAgain={startAgain}
          onBack={() => setNeed(undefined)}
        />
      </section>
    );
  }
  if (reason) {
    return (
      <section class="card stack">
        {head(2, 'need_which')}
        <p class="soft">{t('need_which_body')}</p>
        <div class="stack need-list">
          {reason.needs.map((id) => (
            <Button key={id} wide onPress={() => setNeed(id)}>
              {t(NEEDS[id][0])}
            </Button>
          ))}
        </div>
        <div>
          <Button onPress={() => setReason(undefined)}>{t('skills_back')}</Button>
        </div>
      </section>
    );
  }
  return (
    <section class="card stack">
      {head(1, 'need_reason')}
      <p class="soft">{t('need_reason_body')}</p>
      <div class="need-list need-reasons">
        {(more ? reasons.slice(IN_VIEW) : reasons.slice(0, IN_VIEW)).map((each) => (
          <Button key={each.id} wide onPress={() => setReason(each)}>
            {each.label}
          </Button>
        ))}
      </div>
      <div>
        <QuietLink onPress={() => setMore(!more)}>
          {t(more ? 'reason_fewer' : 'reason_more')}
        </QuietLink>
      </div>
    </section>
  );
}
