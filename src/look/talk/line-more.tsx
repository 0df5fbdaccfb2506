import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageKey, Translate } from '../translate.ts';
import { useId } from '../use-id.ts';
import type { ShownLine } from './line.ts';
import { hasOtherWays, OtherWays } from './other-ways.tsx';
import { WhatHappens } from './what-happens.tsx';

interface LineMoreProps {
  readonly line: ShownLine;
  readonly t: Translate;
  readonly lang: string;
  readonly phone: boolean;
  readonly openLink: (url: string) => void;
}

type Told = 'others' | 'what';

/** What some want to know and nobody needs at once: opens in place, one at a time. */
export function LineMore(props: LineMoreProps): JSX.Element {
  const { line, t, lang } = props;
  const [told, setTold] = useState<Told | null>(null);
  const id = useId();
  const ask = (what: Told, key: MessageKey): ComponentChildren => (
    <button
      type="button"
      class="quiet-link"
      aria-expanded={told === what}
      aria-controls={id}
      aria-label={t('talk_action_for', t(key), line.name)}
      onClick={() => setTold(told === what ? null : what)}
    >
      {t(key)}
    </button>
  );
  return (
    <div class="line-more">
      <div class="line-more-asks">
        {ask('what', 'talk_what')}
        {hasOtherWays(line, lang) && ask('others', 'talk_others')}
      </div>
      <div id={id}>
        {told === 'what' && <WhatHappens line={line} t={t} />}
        {told === 'others' && <OtherWays {...props} />}
      </div>
    </div>
  );
}
