/** What a UTF-16 unit is to the reader of a draft. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const APOSTROPHE = 3;
export const STOP = 4;
export const COMMA_KIND = 5;
export const MARK = 6;
export const QUOTE = 7;
export const HASH = 8;
export const AT = 9;
/** Signs that stand for a letter inside a word. */
export const SIGN = 10;
export const STAR = 11;
export const OTHER = 12;

export const KIND = (() => {
  // One entry for every UTF-16 unit: a look-up without a question first.
  const kinds = new Uint8Array(65536).fill(OTHER, 128);
  for (let code = 97; code <= 122; code++) kinds[code] = kinds[code - 32] = LETTER;
  for (let code = 48; code <= 57; code++) kinds[code] = DIGIT;
  const set = (chars: string, kind: number) => {
    for (const char of chars) kinds[char.charCodeAt(0)] = kind;
  };
  set("'`\u2018\u2019", APOSTROPHE);
  set('.?\n\r', STOP);
  set(',', COMMA_KIND);
  set(':;-()[]{}~', MARK);
  set('"', QUOTE);
  set('#', HASH);
  set('@', AT);
  set('!$|+', SIGN);
  set('*', STAR);
  return kinds;
})();

export const kindAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? (KIND[text.charCodeAt(at)] as number) : OTHER;
