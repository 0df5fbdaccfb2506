import type { ShownChannel, ShownHours, ShownLine } from './line.ts';

export type NumberKind = 'call' | 'text' | 'whatsapp';

/** One number, and everything it is good for. */
export interface NumberWay {
  readonly number: string;
  readonly kinds: readonly NumberKind[];
  readonly keyword?: string;
  readonly press?: string;
  /** BCP 47 tag, where it speaks another language than the line's first one. */
  readonly lang?: string;
  /** Where it keeps other hours than the line. */
  readonly hours?: ShownHours;
  readonly unsure?: boolean;
  readonly letters?: string;
}

/** One address on the web. `web`: a page from which the chat is found. */
export interface WebWay {
  readonly kind: 'chat' | 'web';
  readonly url: string;
  /** Where it keeps other hours than the line: a chat may sleep when the phone does not. */
  readonly hours?: ShownHours;
}

const baseOf = (tag: string) => tag.split('-')[0]?.toLowerCase();

/** Channels in the reader's language, or in no particular one; the reader's own come first. */
function spoken(line: ShownLine, lang: string): readonly ShownChannel[] {
  const own = line.channels.filter((c) => c.lang !== undefined && baseOf(c.lang) === baseOf(lang));
  return [...own, ...line.channels.filter((c) => c.lang === undefined)];
}

function asNumbers(channels: readonly ShownChannel[]): readonly NumberWay[] {
  const ways: NumberWay[] = [];
  for (const { kind, value, ...details } of channels) {
    if (kind === 'chat' || kind === 'web' || kind === 'video') continue;
    const same = ({ number, kinds: _, ...known }: NumberWay) =>
      number === value && JSON.stringify(known) === JSON.stringify(details);
    const twin = ways.findIndex(same);
    const known = ways[twin];
    if (known) ways[twin] = { ...known, kinds: [...known.kinds, kind] };
    else ways.push({ number: value, kinds: [kind], ...details });
  }
  return ways;
}

/** Numbers in the line's own order; one that takes calls and texts alike is shown once. */
export const numberWays = (line: ShownLine, lang: string): readonly NumberWay[] =>
  asNumbers(spoken(line, lang));

/** Numbers in languages that are neither the reader's nor the line's first. */
export const otherTongues = (line: ShownLine, lang: string): readonly NumberWay[] =>
  asNumbers(line.channels.filter((c) => c.lang !== undefined && baseOf(c.lang) !== baseOf(lang)));

export function webWays(line: ShownLine, lang: string): readonly WebWay[] {
  return spoken(line, lang).flatMap(({ kind, value, hours }) => {
    if (kind !== 'chat' && kind !== 'web') return [];
    return [{ kind, url: value, ...(hours === undefined ? {} : { hours }) }];
  });
}

/** Ways in for people who sign. */
export const signWays = (line: ShownLine): readonly ShownChannel[] =>
  line.channels.filter(({ kind }) => kind === 'video');

/** What a phone opens. Bare numbers: a message put into an `sms:` link breaks on some phones. */
export function address(kind: NumberKind, number: string): string {
  const digits = number.replace(/[^+\d]/g, '');
  if (kind === 'call') return `tel:${digits}`;
  return kind === 'text' ? `sms:${digits}` : `https://wa.me/${digits.replace('+', '')}`;
}

/** Every address of a line that may be opened in a tab. */
export const addressesOf = ({ url, channels }: ShownLine): readonly string[] => [
  ...(url === undefined ? [] : [url]),
  ...channels.flatMap(({ kind, value }) => {
    if (kind === 'whatsapp') return [address(kind, value)];
    return value.startsWith('https://') ? [value] : [];
  }),
];
