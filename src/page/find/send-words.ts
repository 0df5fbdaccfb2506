/** How a send button is named: what a person reads or hears, and what its makers called it. */
import { SEND_NAMES, type SendNames } from './send-names.ts';

interface Language {
  /** A whole name: words of sending and what may stand beside them. */
  readonly name: RegExp;
  readonly does: RegExp;
  readonly other: RegExp;
  /** Anything one says or sends, anywhere in a longer text. */
  readonly talk: RegExp;
  /** Sending and the key, anywhere in a text; in English the key is a verb, too. */
  readonly enter: RegExp | null;
}

const escaped = (word: string) => word.replaceAll('_', ' ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (...lists: string[]) =>
  lists
    .flatMap((list) => list.split(' ').filter(Boolean))
    // Longer first, or a word would hide the longer one it begins.
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

function compiled(row: SendNames): Language {
  const { does, things, beside, not, enter, unspaced } = row;
  const [before, after] = unspaced ? ['', ''] : ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'];
  const word = (list: string) => `${before}(?:${list})${after}`;
  return {
    name: new RegExp(`^(?:${word(anyOf(does, things, beside))}[\\s,:]*)+$`, 'u'),
    does: new RegExp(word(anyOf(does)), 'u'),
    other: new RegExp(`${before}(?:${anyOf(not)})`, 'u'),
    talk: new RegExp(word(anyOf(does, things)), 'u'),
    enter: enter ? new RegExp(word(anyOf(enter)), 'u') : null,
  };
}

let made: readonly Language[] | undefined;
const languages = () => {
  made ??= SEND_NAMES.map(compiled);
  return made;
};

/** "Send (Ctrl+Enter)" is Send; arrows, paper planes and exclamation marks say nothing more. */
function bare(name: string): string {
  return (
    name
      .normalize('NFC')
      .toLowerCase()
      // A Turkish capital İ leaves its dot behind.
      .replace(/i\u0307/g, 'i')
      .replace(/[(（[].*?[)）\]]/gu, ' ')
      .replace(/(ctrl|cmd|⌘|⌃|⇧|strg)[\s+]*(\S{0,6}|↵)\s*$/u, ' ')
      .replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '')
      .replace(/[\s\u00a0]+/g, ' ')
  );
}

/** Under what name, or to whom: "Post as Sam", "Reply to Sam". */
const AS_SOMEBODY =
  /^(post|comment|reply|send|ask|publicar|comentar|responder|commenter|publier|répondre|kommentieren|antworten)( (as|to|como|a|en tant que|à|als)|( to)? @\S)/u;

/** Whether a visible or spoken name says "send". `undefined` when it says neither. */
export function saysSend(name: string): boolean | undefined {
  const said = bare(name);
  if (said === '') return undefined;
  if (languages().some((one) => one.name.test(said) && one.does.test(said))) return true;
  if (AS_SOMEBODY.test(said)) return true;
  return languages().some(({ other }) => other.test(said)) ? false : undefined;
}

/** Whether a text is about saying or sending something to others: a placeholder, a label. */
export function saysTalk(text: string): boolean {
  const said = text.normalize('NFC').toLowerCase();
  return (
    /what['’]?s (new|up|on|happening)|on your mind/.test(said) ||
    languages().some(({ talk }) => talk.test(said))
  );
}

const WITH_OTHER_KEY =
  /(ctrl|control|cmd|command|⌘|shift|⇧|strg|umschalt|maj|mayús|alt|option)[\s+\-–]*(\p{L}+|↵)/giu;

/** Text beside a box that promises Enter alone will send. */
export function promisesEnter(text: string): boolean {
  const said = text.normalize('NFC').toLowerCase().replace(WITH_OTHER_KEY, ' ');
  return (
    /\b(press|hit|use)?\s*(enter|return|↵)\b.{0,8}\bto (send|post|chat|reply|comment|submit)\b/.test(
      said,
    ) || languages().some(({ enter, does }) => enter?.test(said) && does.test(said))
  );
}

const SEND_TOKEN =
  /^(send|submit|post|publish|reply|comment|tweet|toot|ask|answer|sendbutton|sendbtn|submitbtn|postbtn|paperplane)$/;

/** Parts of developers' names that make a button something else, whatever stands beside them. */
const OTHER_TOKEN =
  /^(cancel|close|discard|delete|remove|edit|emoji|gif|sticker|photo|image|picture|video|camera|media|attach|attachment|file|upload|voice|record|mic|poll|bold|italic|format|preview|schedule|draft|menu|options|settings|help|like|love|react|vote|upvote|downvote|bookmark|follow|translate|toggle|open|show|expand|count|list|meta|author|date|avatar|quote|report|share|later)$/;

/**
 * Whether a developer's own name (id, test id, each class) says "send". A name that says two things
 * ("comment-edit-link") says neither.
 */
export function tokensSaySend(attributes: readonly (string | null)[]): boolean | undefined {
  let other = false;
  for (const name of attributes.flatMap((attribute) => attribute?.split(/\s+/) ?? [])) {
    const tokens = name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .replace(/paper[-_ ]?(air)?plane/, 'paperplane')
      .split(/[^a-z]+/);
    const says = tokens.some((token) => SEND_TOKEN.test(token));
    const saysOther = tokens.some((token) => OTHER_TOKEN.test(token));
    if (says && !saysOther) return true;
    other ||= saysOther && !says;
  }
  return other ? false : undefined;
}
