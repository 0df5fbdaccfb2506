import { COMMA, isWall, MENTION, PAUSE_MARK, QUOTE_MARK } from '../lexicon/symbols.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import {
  APOSTROPHE,
  AT,
  COMMA_KIND,
  DIGIT,
  HASH,
  KIND,
  kindAt,
  LETTER,
  MARK,
  QUOTE,
  SIGN,
  SPACE,
  STOP,
} from './kinds.ts';
import { isOwn, type Names } from './names.ts';
import { pushEdge, pushOwn } from './push.ts';
import { pushTag } from './tags.ts';
import { A_WORD, type Tokens } from './tokens.ts';

const [BANG, DOLLAR, DOT, SLASH, COLON, UNDERSCORE] = [33, 36, 46, 47, 58, 95];

/** A mark that is no word; where it ends, or `A_WORD` where a word begins with it ("$uicide"). */
export function pushMark(
  text: string,
  at: number,
  kind: number,
  names: Names,
  words: Vocabulary,
  out: Tokens,
): number {
  const code = text.charCodeAt(at);
  switch (kind) {
    case APOSTROPHE:
      pushApostrophe(text, at, out);
      break;
    case STOP:
      // "..." is a breath inside a sentence; a line break is not.
      if (code === DOT && text.charCodeAt(at + 1) === DOT) return pushDots(text, at, out);
      pushEdge(at, out);
      break;
    case COMMA_KIND:
      out.push(COMMA, at, at + 1);
      break;
    case MARK:
      if (code === COLON && text.charCodeAt(at + 1) === SLASH && text.charCodeAt(at + 2) === SLASH)
        return pushAddress(text, at, out);
      out.push(PAUSE_MARK, at, at + 1);
      break;
    case QUOTE:
      out.push(QUOTE_MARK, at, at + 1);
      break;
    case HASH:
      return pushHash(text, at, words, out);
    case AT:
      return pushHandle(text, at, names, out);
    case SIGN:
      if (code === DOLLAR && kindAt(text, at + 1) === LETTER) return A_WORD;
      if (code === BANG) pushEdge(at, out);
      break;
  }
  return at + 1;
}

/** A single quotation mark opens before a word and closes after one. */
function pushApostrophe(text: string, at: number, out: Tokens): void {
  const before = at === 0 ? SPACE : kindAt(text, at - 1);
  const after = at + 1 < text.length ? kindAt(text, at + 1) : SPACE;
  const opens = before !== LETTER && before !== DIGIT && after === LETTER;
  if (!opens && (!out.isQuoteOpen || after === LETTER)) return;
  out.push(QUOTE_MARK, at, at + 1);
  out.isQuoteOpen = opens;
}

function pushDots(text: string, start: number, out: Tokens): number {
  let end = start;
  while (end < text.length && text.charCodeAt(end) === DOT) end++;
  out.push(PAUSE_MARK, start, end);
  return end;
}

/** An address goes on to the next space. */
function pushAddress(text: string, start: number, out: Tokens): number {
  let end = start;
  while (end < text.length && text.charCodeAt(end) > 32 && text.charCodeAt(end) < 127) end++;
  out.push(PAUSE_MARK, end - 1, end);
  return end;
}

function pushHash(text: string, start: number, words: Vocabulary, out: Tokens): number {
  let end = start + 1;
  while (end < text.length && isTagChar(text.charCodeAt(end))) end++;
  if (end > start + 1) {
    out.push(PAUSE_MARK, start, start + 1);
    pushTag(text, start + 1, end, words, out);
    out.push(PAUSE_MARK, end, end);
  }
  return end;
}

function pushHandle(text: string, start: number, names: Names, out: Tokens): number {
  let end = start + 1;
  while (end < text.length && isHandleChar(text.charCodeAt(end))) end++;
  if (end === start + 1) return end;
  if (names.size > 0 && isOwn(text.slice(start + 1, end), names)) pushOwn(start, end, out);
  // At the head of a reply a handle is an address, not a word of the sentence.
  else if (!isWall(out.symbols[out.count - 1])) out.push(MENTION, start, end);
  return end;
}

const isTagChar = (code: number): boolean =>
  code === UNDERSCORE || (code < 128 && (KIND[code] === LETTER || KIND[code] === DIGIT));

const isHandleChar = (code: number): boolean => code === DOT || isTagChar(code);
