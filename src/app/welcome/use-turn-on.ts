import { useState } from 'preact/hooks';
import type { Region, SiteChoice, Typed, TypedTrouble } from './types.ts';

interface Asked {
  readonly offered: readonly SiteChoice[];
  readonly more: readonly SiteChoice[];
  readonly on: readonly SiteChoice[];
  readonly region: Region;
  readonly understand: (typed: string) => Typed;
  readonly onTurnOn: (sites: readonly SiteChoice[], region: Region) => void;
}

export interface Choosing {
  /** Sites that may be ticked: those described and not on yet, then those typed. */
  readonly choices: readonly SiteChoice[];
  /** Described, not on yet and not typed: behind one press. */
  readonly more: readonly SiteChoice[];
  readonly ticked: readonly string[];
  readonly onTick: (id: string) => void;
  readonly region: Region;
  readonly onRegion: (region: Region) => void;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly trouble: TypedTrouble | 'already' | undefined;
  readonly onAdd: () => void;
  readonly pickFirst: boolean;
  readonly onTurnOn: () => void;
}

/** What is being chosen. It lives here until the browser has said yes: nothing is kept before. */
export function useTurnOn({ offered, more, on, region, understand, onTurnOn }: Asked): Choosing {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [added, setAdded] = useState<readonly SiteChoice[]>([]);
  const [chosenRegion, setRegion] = useState<Region>();
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState<TypedTrouble | 'already'>();
  const [pickFirst, setPickFirst] = useState(false);

  const isOn = ({ id }: SiteChoice) => on.some((site) => site.id === id);
  const choices = [...offered, ...added].filter((site) => !isOn(site));
  const others = more.filter((site) => !isOn(site) && !choices.some(({ id }) => id === site.id));
  const picked = [...choices, ...others].filter(({ id }) => ticked.includes(id));

  return {
    choices,
    more: others,
    ticked,
    onTick: (id) => {
      setPickFirst(false);
      setTicked(ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id]);
    },
    region: chosenRegion ?? region,
    onRegion: setRegion,
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
      if (!choices.some(({ id }) => id === site.id)) setAdded([...added, site]);
      setTicked([...ticked, site.id]);
      setTyped('');
      setPickFirst(false);
    },
    pickFirst,
    onTurnOn: () => {
      if (picked.length === 0) return setPickFirst(true);
      onTurnOn(picked, chosenRegion ?? region);
    },
  };
}
