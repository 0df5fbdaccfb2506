import type { ShownChannel, ShownLine } from './line.ts';
import { openNow } from './open-now.ts';

/** Empty: nobody asked. */
export type AgeBand = '' | '13-15' | '16-17' | '18-24' | '25+';

/** Ages in whole years, both ends included. */
const BANDS: Record<Exclude<AgeBand, ''>, readonly [from: number, to: number]> = {
  '13-15': [13, 15],
  '16-17': [16, 17],
  '18-24': [18, 24],
  '25+': [25, 120],
};

/** Whom "for young people" means where a line gives no ages. */
const YOUNG = { to: 24 };

/** 0: for this age. 1: for a part of it. 2: for others. */
function misfit({ ages, forWhom }: ShownLine, band: AgeBand): number {
  if (band === '') return 0;
  const { from = 0, to = 120 }: ShownLine['ages'] =
    forWhom === 'youth' && ages.from === undefined && ages.to === undefined ? YOUNG : ages;
  const [youngest, oldest] = BANDS[band];
  if (from <= youngest && to >= oldest) return 0;
  return from <= oldest && to >= youngest ? 1 : 2;
}

/** Under 18 a line for the young comes before one for all; lines for some stand after both. */
function place({ forWhom }: ShownLine, band: AgeBand): number {
  if (forWhom === 'youth') return band === '13-15' || band === '16-17' ? 0 : 1;
  return forWhom === 'everyone' ? 1 : 2;
}

/**
 * Lines for this age first, then those open now, then the file's own order. A row that rests on
 * memory, or a number that does not work everywhere, never leads.
 * @param now epoch milliseconds
 */
export function inOrder(
  lines: readonly ShownLine[],
  { ageBand = '', now }: { readonly ageBand?: AgeBand | undefined; readonly now: number },
): readonly ShownLine[] {
  const rank = (line: ShownLine) => [
    misfit(line, ageBand),
    openNow(line.hours, now) === 'closed' ? 1 : 0,
    line.confidence === 'unsure' || line.everywhere === false ? 1 : 0,
    place(line, ageBand),
  ];
  return lines
    .map((line) => ({ line, rank: rank(line) }))
    .sort((a, b) => {
      const apart = a.rank.findIndex((value, at) => value !== b.rank[at]);
      return apart === -1 ? 0 : (a.rank[apart] ?? 0) - (b.rank[apart] ?? 0);
    })
    .map(({ line }) => line);
}

/** A way somebody would rather talk. `chat` takes a line's site too: the chat starts there. */
export type Want = 'any' | 'call' | 'text' | 'chat' | 'sign';

const KINDS: Record<Exclude<Want, 'any'>, readonly ShownChannel['kind'][]> = {
  call: ['call'],
  text: ['text', 'whatsapp'],
  chat: ['chat', 'web'],
  sign: ['video'],
};

export const fits = (kind: ShownChannel['kind'], want: Want): boolean =>
  want === 'any' || KINDS[want].includes(kind);

export const offers = (line: ShownLine, want: Want): boolean =>
  line.channels.some(({ kind }) => fits(kind, want));
