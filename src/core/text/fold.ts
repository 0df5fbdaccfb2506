/**
 * A draft as plain lower-case letters a person would read off it, with the way back.
 * `text` has one UTF-16 unit for every entry of `map`; `map[i]` is where in the draft it began,
 * and `map[text.length]` is the draft's length. `map` is null where nothing moved.
 */
export interface Folded {
  readonly text: string;
  readonly map: Int32Array | null;
}

/** Letters of other scripts that are drawn like Latin ones; NFKD already undoes styled letters. */
const CONFUSABLE = new Map<string, string>(
  (
    'аa вb еe ёe зz кk мm нh оo рp сc тt уy хx ѕs іi јj ԁd һh ӏl ԛq ԝw ꓲi ƽs ϲc ϳj ɡg ɑa ɩi ʏy ɴn ʀr ʟl ʜh ᴀa ʙb ᴄc ᴅd ᴇe ғf ɢg ᴊj ᴋk ᴍm ᴏo ᴘp ꜱs ᴛt ᴜu ᴠv ᴡw ᴢz ' +
    'αa βb εe ηn ιi κk νv οo ρp τt υu χx ωw γy кk лn пn ьb ıi łl øo đd ħh æae œoe ßss ðd ƙk ɓb ɗd ɛe ʋv ƒf ցg հh ոn սu օo ⅼl ¡! ¿? '
  )
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [from = '', ...to] = [...pair];
      return [from, to.join('')] as const;
    }),
);

const INVISIBLE = /^(?:\p{Cf}|\p{Mn}|\p{Me}|\u115f|\u1160|\u3164|\uffa0)$/u;
const SPACE = /^[\p{Zs}\p{Zl}\p{Zp}\p{Cc}]$/u;
const APOSTROPHE = /^[\u2018\u2019\u201a\u201b\u02bc\u02b9\u0060\u00b4\u2032\uff07\uff40]$/u;
const QUOTE = /^[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02\u300c\u300d]$/u;
const DASH = /^[\p{Pd}\u2212]$/u;

/** Emoji that stand for letters: regional indicators, negative squared and circled capitals. */
function letterEmoji(code: number): string {
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return String.fromCharCode(97 + code - 0x1f1e6);
  if (code >= 0x1f130 && code <= 0x1f149) return String.fromCharCode(97 + code - 0x1f130);
  if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(97 + code - 0x1f150);
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(97 + code - 0x1f170);
  return '';
}

/** Beyond ASCII, what is read as it is: curly quotes, dashes, money, a dot between words. */
const PLAIN = new Set([...'‘’“”…–—•・£€'].map((char) => char.charCodeAt(0)));

/** What joins and colours faces: says nothing, but inside a word or before a mark it must go. */
const JOINERS: readonly number[] = [0xfe0f, 0x200d];

/** A sign that needs no folding; `at` is where it begins. */
export function isPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return true;
  if (code >= 0x2500 && code <= 0x27bf) return true;
  if (code < 0xd800 || code > 0xdfff) {
    if (JOINERS.includes(code)) return at === 0 || isBetween(text, at - 1);
    return PLAIN.has(code);
  }
  const point = text.codePointAt(at) as number;
  // The usual faces.
  return (
    (point >= 0x1f300 && point <= 0x1f64f) ||
    (point >= 0x1f680 && point <= 0x1f6ff) ||
    (point >= 0x1f900 && point <= 0x1f9ff)
  );
}

/** No word goes on here: a space, a face, or a face and one joiner. */
function isBetween(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (JOINERS.includes(code)) return at > 0 && endsWord(text.charCodeAt(at - 1));
  return endsWord(code);
}

const endsWord = (code: number): boolean =>
  code <= 32 || (code >= 0x2500 && code <= 0x27bf) || (code >= 0xdc00 && code <= 0xdfff);

function isAllPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (!isPlain(text, at)) return false;
    if (text.charCodeAt(at) >= 0xd800) at++;
  }
  return true;
}

const folds = new Map<number, string>();

function foldCodePoint(code: number): string {
  const known = folds.get(code);
  if (known !== undefined) return known;
  const folded = foldOnce(code);
  // Bounded: a page that pastes every character there is must not fill memory.
  if (folds.size < 8192) folds.set(code, folded);
  return folded;
}

function foldOnce(code: number): string {
  const char = String.fromCodePoint(code);
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return '\n';
  if (INVISIBLE.test(char)) return '';
  if (SPACE.test(char)) return ' ';
  if (APOSTROPHE.test(char)) return "'";
  if (QUOTE.test(char)) return '"';
  if (DASH.test(char)) return '-';
  const asLetter = letterEmoji(code);
  if (asLetter) return asLetter;
  const plain = char.normalize('NFKD').toLowerCase();
  let out = '';
  for (const part of plain) {
    if (INVISIBLE.test(part)) continue;
    out += CONFUSABLE.get(part) ?? part;
  }
  return out;
}

/** Unicode step: NFKD without marks, lower case, look-alikes, no invisible or bidi characters. */
export function fold(draft: string): Folded {
  if (isAllPlain(draft)) return { text: draft, map: null };
  const parts: string[] = [];
  const map: number[] = [];
  for (let at = 0; at < draft.length; ) {
    const code = draft.codePointAt(at) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const folded = code < 0x80 ? draft.charAt(at) : foldCodePoint(code);
    parts.push(folded);
    for (let i = 0; i < folded.length; i++) map.push(at);
    at += width;
  }
  map.push(draft.length);
  return { text: parts.join(''), map: Int32Array.from(map) };
}
