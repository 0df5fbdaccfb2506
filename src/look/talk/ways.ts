import type { ShownChannel, ShownLine } from './line.ts';

export type NumberKind = 'call' | 'text' | 'whatsapp';

/** One number, and everything it is good for. */
export interface NumberWay {
  readonly number: string;
  readonly kinds: readonly NumberKind[];
  readonly keyword?: string;
  readonly press?: string;
}

/** One address on the web. */
export interface WebWay {
  readonly kind: 'chat' | 'web';
  readonly url: string;
  /** Where it keeps other hours than the line: a chat may sleep when the phone does not. */
  readonly hours?: ShownLine['hours'];
}

const baseOf = (tag: string) => tag.split('-')[0]?.toLowerCase();

/** Channels in the reader's language, or in no particular one; the reader's own come first. */
function spoken(line: ShownLine, lang: string): readonly ShownChannel[] {
  const own = line.channels.filter((c) => c.lang !== undefined && baseOf(c.lang) === baseOf(lang));
  return [...own, ...line.channels.filter((c) => c.lang === undefined)];
}

/** Numbers in the line's own order; one that takes calls and texts alike is shown once. */
export function numberWays(line: ShownLine, lang: string): readonly NumberWay[] {
  const ways: NumberWay[] = [];
  for (const { kind, value, keyword, press } of spoken(line, lang)) {
    if (kind === 'chat' || kind === 'web') continue;
    const twin = ways.findIndex(
      (way) => way.number === value && way.keyword === keyword && way.press === press,
    );
    const known = ways[twin];
    if (known) ways[twin] = { ...known, kinds: [...known.kinds, kind] };
    else {
      ways.push({
        number: value,
        kinds: [kind],
        ...(keyword === undefined ? {} : { keyword }),
        ...(press === undefined ? {} : { press }),
      });
    }
  }
  return ways;
}

export function webWays(line: ShownLine, lang: string): readonly WebWay[] {
  return spoken(line, lang).flatMap(({ kind, value, hours }) => {
    if (kind !== 'chat' && kind !== 'web') return [];
    const own = hours !== undefined && hours !== line.hours;
    return [{ kind, url: value, ...(own ? { hours } : {}) }];
  });
}

/** What a phone opens. Bare numbers: a message put into an `sms:` link breaks on some phones. */
export function address(kind: NumberKind, number: string): string {
  const digits = number.replace(/[^+\d]/g, '');
  if (kind === 'call') return `tel:${digits}`;
  return kind === 'text' ? `sms:${digits}` : `https://wa.me/${digits.replace('+', '')}`;
}
