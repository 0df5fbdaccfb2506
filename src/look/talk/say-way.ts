import type { MessageKey, Translate } from '../translate.ts';
import type { NumberKind, NumberWay } from './ways.ts';

export const KIND_NAMES: Record<NumberKind, MessageKey> = {
  call: 'talk_call',
  text: 'talk_text',
  whatsapp: 'talk_whatsapp',
};

const written = ({ letters, number }: NumberWay) => letters ?? number;

/** What to do with the number, in words that stand before it. */
export function howTo(way: NumberWay, t: Translate): string {
  if (way.keyword !== undefined) return t('talk_text_word', way.keyword);
  if (way.kinds.includes('call') && way.kinds.includes('text')) return t('talk_call_or_text');
  return t(KIND_NAMES[way.kinds[0] ?? 'call']);
}

/** The whole of it in one line: "Text HOME to 741741", "Call 111, then press 2". */
export function sayWay(way: NumberWay, t: Translate): string {
  if (way.press !== undefined) return t('talk_call_press', written(way), way.press);
  if (way.keyword !== undefined) return t('talk_text_word_number', way.keyword, written(way));
  return `${howTo(way, t)} ${written(way)}`;
}

/** One way of using the number, for the button that does so. */
export const sayKind = (kind: NumberKind, way: NumberWay, t: Translate): string =>
  sayWay({ ...way, kinds: [kind] }, t);

/** What lands on the clipboard: the bare number, unless it is of no use without a word or a key. */
export const toCopy = (way: NumberWay, t: Translate): string =>
  way.keyword === undefined && way.press === undefined ? way.number : sayWay(way, t);
