/** What every sentence a teen may read has to be: short, plain, and without a word that hurts. */
import type { TextFile } from './files.ts';
import { readJson } from './parse-json.ts';
import type { Problem } from './problem.ts';
import { readingGrade, wordsIn } from './reading.ts';

export interface Message {
  readonly message: string;
  readonly description: string;
  readonly placeholders?: Readonly<Record<string, { content: string; example?: string }>>;
}

/** Written for grown-ups who asked: longer sentences are theirs. The rest a teen may read. */
const FOR_ADULTS = /^(parents|counselors)_/;

const MOST_WORDS = 60;
const HARDEST_GRADE = 6;
/** A grade of a label or a half-sentence means nothing. */
const SENTENCE = 10;
const SHORTEST_DESCRIPTION = 20;

/** Too hard by the formula, and why it stays. */
const HARD_AND_STAYS: Readonly<Record<string, string>> = {};

/** What no one may read here, and what is wrong with it. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\bflag(ged|s)?\b/i, 'sounds like being reported'],
  [/\b(detected|violat\w+|warning|blocked|inappropriate|offensive)\b/i, 'police words'],
  [/\bcaught\b/i, 'nobody is caught'],
  [/\bare you sure\b/i, 'doubts the reader'],
  [/\b(score|streak)\b/i, 'nobody is rated'],
  [/\bcommit(s|ted|ting)? suicide\b/i, 'speaks of a crime'],
  [/\battention[- ]seeking\b/i, 'blames'],
  [/\bthink of your (family|friends|parents)\b/i, 'blames'],
  [/\bstay strong\b|\bcheer up\b|\bcalm down\b/i, 'asks too much'],
  [/\byou are (so )?loved\b|\byou['’]re (so )?loved\b|\byou matter\b/i, 'affirmations can hurt'],
  [/\b(promise|guarantee|will be (ok|okay|fine|safe)|gets better)\b/i, 'promises'],
  [
    /\b(pills?|blade|razor|rope|noose|bridge|overdose|bleach|gun|cut(ting)? (yourself|myself))\b/i,
    'a method',
  ],
  [/\b(rubber bands?|ice cubes?|cold water)\b/i, 'a pain substitute'],
  [/\bhold your breath\b/i, 'breath-holds'],
];

/** Read by those who starve. */
const FOR_WHO_STARVES = /eating/;
const FOOD = /\b(food|eat\w*|meals?|weigh\w*|calorie\w*|bod(y|ies)|exercise)\b/i;

/** A message as it may be read, with its examples in place. */
function readable({ message, placeholders = {} }: Message): string {
  return message.replace(
    /\$(\w+)\$/g,
    (_, name) =>
      Object.entries(placeholders).find(
        ([known]) => known.toLowerCase() === name.toLowerCase(),
      )?.[1].example ?? '',
  );
}

/** What is wrong with one message, each in a few words. Empty when nothing is. */
export function wrongWith(key: string, entry: Message): readonly string[] {
  const { description = '', placeholders = {} } = entry;
  const says: string[] = [];
  if (description.length <= SHORTEST_DESCRIPTION)
    says.push('should tell a translator who reads it');
  for (const [name, { example }] of Object.entries(placeholders)) {
    if (!example) says.push(`"${name}" should have an example`);
  }
  if (FOR_WHO_STARVES.test(key) && FOOD.test(entry.message)) {
    says.push('should leave food, weight and bodies out: those who starve read it');
  }
  if (FOR_ADULTS.test(key)) return says;
  const text = readable(entry);
  for (const [pattern, why] of FORBIDDEN) {
    const found = pattern.exec(text);
    if (found) says.push(`"${found[0]}": ${why}`);
  }
  const { length } = wordsIn(text);
  if (length > MOST_WORDS) says.push(`${length} words, and ${MOST_WORDS} are the most`);
  const grade = length >= SENTENCE ? readingGrade(text) : 0;
  const hard = grade > HARDEST_GRADE;
  if (hard && !(key in HARD_AND_STAYS)) {
    says.push(`reads like grade ${grade.toFixed(1)}, and ${HARDEST_GRADE} is the hardest`);
  }
  if (!hard && key in HARD_AND_STAYS) says.push('is an exception that is not needed');
  return says;
}

/** @param locale the English messages; what is no message at all, messages.ts says */
export function wordProblems({ path: file, text }: TextFile): Problem[] {
  const { broken, value } = readJson(text);
  if (broken || typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Record<string, Message>)
    .filter(([, entry]) => typeof entry?.message === 'string')
    .flatMap(([key, entry]) => wrongWith(key, entry).map((says) => ({ file, where: key, says })));
}
