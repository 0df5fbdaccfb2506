import { useState } from 'preact/hooks';
import type { Picked, SiteChoice, Typed, TypedTrouble } from './types.ts';

export const NOTHING_PICKED: Picked = { ticked: [], messages: [], added: [] };

interface Asked {
  readonly offered: readonly SiteChoice[];
  readonly more: readonly SiteChoice[];
  readonly on: readonly SiteChoice[];
  /** What was picked before a reload. */
  readonly picked?: Picked;
  readonly onPicked?: (picked: Picked) => void;
  readonly understand: (typed: string) => Typed;
  readonly onTurnOn: (sites: readonly SiteChoice[], messages: readonly string[]) => void;
}

export interface Choosing {
  /** Sites that may be ticked: those described and not on yet, then those typed. */
  readonly choices: readonly SiteChoice[];
  /** Described, not on yet and not typed: behind one press. */
  readonly more: readonly SiteChoice[];
  readonly ticked: readonly string[];
  readonly onTick: (id: string) => void;
  readonly messages: readonly string[];
  readonly onMessages: (id: string) => void;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly trouble: TypedTrouble | 'already' | undefined;
  readonly onAdd: () => void;
  readonly pickFirst: boolean;
  readonly onTurnOn: () => void;
}

const toggled = (ids: readonly string[], id: string) =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

/** What is being chosen. It lives in this tab until the browser has said yes. */
export function useTurnOn(asked: Asked): Choosing {
  const { offered, more, on, understand, onTurnOn, onPicked } = asked;
  const [picked, setPicked] = useState<Picked>(asked.picked ?? NOTHING_PICKED);
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState<TypedTrouble | 'already'>();
  const [pickFirst, setPickFirst] = useState(false);

  const { ticked, messages, added } = picked;
  const pick = (next: Picked) => {
    setPickFirst(false);
    setPicked(next);
    onPicked?.(next);
  };
  const isOn = ({ id }: SiteChoice) => on.some((site) => site.id === id);
  const choices = [...offered, ...added].filter((site) => !isOn(site));
  const others = more.filter((site) => !isOn(site) && !choices.some(({ id }) => id === site.id));
  const chosen = [...choices, ...others].filter(({ id }) => ticked.includes(id));

  return {
    choices,
    more: others,
    ticked,
    onTick: (id) => pick({ ...picked, ticked: toggled(ticked, id) }),
    messages,
    onMessages: (id) => pick({ ...picked, messages: toggled(messages, id) }),
    typed,
    onType: (text) => {
      setTyped(text);
      setTrouble(undefined);
    },
    trouble,
    onAdd: () => {
      const answer = understand(typed);
      if ('trouble' in answer) return setTrouble(answer.trouble);
      const { site } = answer;
      if (isOn(site) || ticked.includes(site.id)) return setTrouble('already');
      const isNew = !choices.some(({ id }) => id === site.id);
      pick({
        ...picked,
        added: isNew ? [...added, site] : added,
        ticked: [...ticked, site.id],
      });
      setTyped('');
    },
    pickFirst,
    onTurnOn: () => {
      if (chosen.length === 0) return setPickFirst(true);
      const ids = chosen.map(({ id }) => id);
      onTurnOn(
        chosen,
        messages.filter((id) => ids.includes(id)),
      );
    },
  };
}
