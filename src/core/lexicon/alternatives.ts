import { FIRST_LABEL } from './symbols.ts';
import { keyOf, type Step, type Way, wayKey } from './ways.ts';

/**
 * One of these ways, in as few steps as it takes: ways that begin alike, then those that end alike,
 * share what is alike, and single words become one set. The same sentences are matched.
 */
export function alternatives(ways: readonly Way[]): Way {
  const spread = once(ways.flatMap(spreadOut));
  const shared = once(share(share(spread, 'first'), 'last').flatMap(spreadOut));
  const symbols = new Set<number>();
  const longer: Way[] = [];
  for (const way of shared) {
    const single = symbolsOf(way);
    if (single) for (const symbol of single) symbols.add(symbol);
    else longer.push(way);
  }
  if (symbols.size > 0) longer.push([anyOf([...symbols])]);
  const [only] = longer;
  if (longer.length === 1 && only) return only;
  return [{ ways: longer.sort((a, b) => a.length - b.length || (wayKey(a) < wayKey(b) ? -1 : 1)) }];
}

export const anyOf = (symbols: readonly number[]): Step => {
  const set = [...new Set(symbols)].sort((a, b) => a - b);
  return set.length === 1 ? FIRST_LABEL + (set[0] as number) : { set };
};

const once = (ways: readonly Way[]): Way[] => [
  ...new Map(ways.map((way) => [wayKey(way), way])).values(),
];

/** A way that is nothing but alternatives is those alternatives. */
function spreadOut(way: Way): readonly Way[] {
  const [step] = way;
  return way.length === 1 && typeof step === 'object' && 'ways' in step ? step.ways : [way];
}

/** The symbols of a way that is one word. */
function symbolsOf(way: Way): readonly number[] | null {
  const [step] = way;
  if (way.length !== 1 || step === undefined) return null;
  if (typeof step === 'number') return step >= FIRST_LABEL ? [step - FIRST_LABEL] : null;
  return 'set' in step ? step.set : null;
}

function share(ways: readonly Way[], end: 'first' | 'last'): Way[] {
  const alike = new Map<string, Way[]>();
  for (const way of ways) {
    const step = end === 'first' ? way[0] : way.at(-1);
    const key = step === undefined ? '' : keyOf(step);
    const known = alike.get(key);
    if (known) known.push(way);
    else alike.set(key, [way]);
  }
  return [...alike.values()].flatMap((group): Way[] => {
    const [way] = group;
    if (group.length === 1 || !way) return group;
    return end === 'first'
      ? [[...way.slice(0, 1), ...alternatives(group.map((one) => one.slice(1)))]]
      : [[...alternatives(group.map((one) => one.slice(0, -1))), ...way.slice(-1)]];
  });
}
