import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, examine, isSibling, judge, readRows } from '../../src/core/index.ts';
import { type Context, LEVELS, type Level } from '../../src/core/types.ts';
import { times } from '../fuzz/dice.ts';
import { readLexicon } from './read.ts';

const readEnglish = () => readLexicon().filter(({ lang }) => lang === 'en');
const tables = readEnglish();
const lexicon = compile(tables);
const level = (text: string, context: Context = {}): Level => judge(text, context, lexicon).level;
const rank = (one: Level): number => LEVELS.indexOf(one);
const OWN: Context = { ownPage: true };

describe('what a draft asks for', () => {
  it.each<[string, Level]>([
    ['i hate myself', 'pause'],
    ['im going to end it tonight', 'crisis'],
    ['i want to kill myself', 'crisis'],
    ['i just dont want to be alive anymore', 'care'],
    ['i cut myself again last night', 'care'],
    ['everyone would be better off without me', 'pause'],
    ['roast me, be as mean as you can', 'pause'],
  ])('%s → at least %s', (text, wanted) => {
    expect(rank(level(text))).toBeGreaterThanOrEqual(rank(wanted));
  });

  it.each([
    'this homework is killing me',
    'i could die of embarrassment',
    'my friend is suicidal, how do i help her',
    'i used to hate myself, not anymore',
    'she told me she wants to die',
    'we killed it at the talent show',
    'im such an idiot lol',
    'you are worthless',
    'if anyone feels suicidal please text 988',
    'i am not worthless',
    '',
    '   \n ',
  ])('spares: %s', (text) => {
    expect(level(text)).toBe('none');
  });

  it('a thing may make a writer exaggerate, but not what they call themselves', () => {
    expect(level('i look so embarrassing, i hate myself')).toBe('pause');
    expect(level('im so embarrassing')).toBe('pause');
    expect(level('that was so embarrassing i hate myself')).toBe('none');
  });

  it('what others call the writer is theirs, unless the writer agrees', () => {
    expect(level('he tells me im useless')).toBe('none');
    expect(level('he tells me im useless and hes right')).toBe('pause');
    expect(level('my brain tells me im useless')).toBe('pause');
    expect(level('im useless')).toBe('pause');
  });

  it('an idiom that ends where the match begins does not take it back', () => {
    expect(level('i dont feel useless, im useless')).toBe('pause');
    expect(level('i feel useless about the group project')).toBe('none');
  });

  it('holds insults at "you" only on the own page or with the own name', () => {
    expect(level("you're worthless")).toBe('none');
    expect(level("you're worthless", OWN)).toBe('pause');
    expect(level("@mayaxo you're worthless", { handles: ['mayaxo'] })).toBe('pause');
    expect(level('Mayaxo is so ugly', { handles: ['@mayaxo'] })).toBe('pause');
    expect(level("@someoneelse you're worthless", { handles: ['mayaxo'] })).toBe('none');
  });

  it('on one’s own page there is talk to others; in a question box of one’s own there is none', () => {
    expect(level('that haircut though', { ownPage: true, surface: 'post' })).toBe('none');
    expect(level('that haircut though', { ownPage: true, surface: 'comment' })).toBe('none');
    expect(level('that haircut though', { ownPage: true, surface: 'question' })).toBe('pause');
    expect(level('you are worthless', { ownPage: true, surface: 'comment' })).toBe('pause');
  });

  it('a name that is also a word does not hide what is said', () => {
    expect(level('i will kill myself', { handles: ['will'] })).toBe('crisis');
  });

  it('meets a call for help with help', () => {
    const verdict = judge("can someone talk? i'm not safe", {}, lexicon);
    expect(rank(verdict.level)).toBeGreaterThanOrEqual(rank('care'));
    expect(verdict.asksForHelp).toBe(true);
    expect(judge('i hate myself', {}, lexicon).asksForHelp).toBe(false);
  });

  it('what is past or over counts again where it is taken back right after', () => {
    expect(level('years ago i wanted to die')).toBe('none');
    expect(level('years ago i wanted to die and i still do')).toBe('care');
  });

  it('a quotation is someone else’s, whatever the row asks for behind its mark', () => {
    expect(level('"i might as well be dead" and then he laughed')).toBe('none');
    expect(level('i might as well be dead and then he "laughed"')).not.toBe('none');
  });

  it('laughing never lowers intent', () => {
    for (const text of ['im going to kms tonight', 'i want to kill myself']) {
      expect(level(`${text} lol`)).toBe(level(text));
      expect(level(`lmao ${text} 😂💀`)).toBe(level(text));
    }
  });

  it('a thing as the cause brings it down to a pause at most', () => {
    expect(rank(level('this homework makes me want to die'))).toBeLessThanOrEqual(rank('pause'));
  });

  it.each<[string, Level]>([
    ['this homework makes me want to die', 'none'],
    ['homework makes me want to kms', 'pause'],
    ['homework makes me want to cut myself', 'pause'],
    // "myself" brings a sentence about "they" back to its writer.
    ['my head is full of thoughts and they are all about killing myself', 'crisis'],
    // An idiom that only adds the end of the sentence gives the words no other meaning.
    ['it would be better if i am dead', 'care'],
    ['im dead 💀', 'none'],
    ['after this exam im going to kill myself', 'pause'],
    ['id rather kill myself than do the dishes', 'none'],
  ])('what is said of it: %s: %s', (text, wanted) => {
    expect(level(text)).toBe(wanted);
  });

  it('someone whom a row speaks of does not take it back', () => {
    expect(level('my own mom is ashamed of me')).toBe('pause');
    expect(level('if people really knew me theyd hate me')).toBe('pause');
    expect(level('my friend said everyone hates her')).toBe('none');
  });

  it('a number that some row spells out is a number all the same', () => {
    expect(level('i dont plan on turning 18')).toBe(level('i dont plan on turning 17'));
    expect(rank(level('i dont plan on turning 18'))).toBeGreaterThanOrEqual(rank('care'));
  });

  it('several weak signs and a wish add up', () => {
    const weak = 'im just a burden. theres no hope for me.';
    expect(level(`${weak} i wish i was dead`)).toBe('crisis');
    expect(level('i wish i was dead')).toBe('care');
  });

  it('says why in one sentence', () => {
    expect(judge('i hate myself', {}, lexicon).because).toMatch(/^pause: .+\.$/);
    expect(judge('hello', {}, lexicon).because).toMatch(/^none: /);
  });
});

describe('the many ways to write it', () => {
  it.each([
    'I HATE MYSELF',
    'i h4te mys3lf',
    'i h*te myself',
    'i haaaaate myself',
    'i haate myselfff',
    'i hate my self',
    'i h a t e myself',
    'ｉ ｈａｔｅ ｍｙｓｅｌｆ',
    '𝒾 𝒽𝒶𝓉𝑒 𝓂𝓎𝓈𝑒𝓁𝒻',
    'i hаtе myself',
    'i ha\u200bte my\u200dself',
    'i hate mysef',
    'i hate mysellf so much',
    '#ihatemyself',
    '#IHateMyself',
    'ihatemyself',
    'i really just fucking hate myself',
    'i 😭 hate 😭 myself',
  ])('%s', (text) => {
    expect(level(text)).toBe('pause');
  });

  it.each([
    'k m s',
    'k.m.s',
    'k-m-s',
    'kmsss',
    'i wanna k!ll myself',
    'su*cidal and alone, i am suicidal',
  ])('%s is crisis', (text) => {
    expect(level(text)).toBe('crisis');
  });

  it.each([
    'ran 5 kms before school',
    'paper cuts',
    'discussing it',
    'odd watching habits',
    'my skills',
  ])('spares %s', (text) => {
    expect(level(text)).toBe('none');
  });
});

const HELD = [
  'i hate myself',
  'i want to kill myself',
  'im such a burden to everyone',
  'i wish i was never born',
  'i cut myself again',
  'nobody would miss me',
];
const HARMLESS = [
  'the bus was late again.',
  'we had soup for lunch!',
  'my sister plays the drums.',
  'what a lovely match that was.',
  'see you all on monday.',
];

describe('properties', () => {
  it('never throws, and every span lies in the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string()),
        fc.constantFrom('', ...HELD),
        fc.record({ ownPage: fc.boolean(), handles: fc.array(fc.string(), { maxLength: 2 }) }),
        (noise, held, context) => {
          const text = `${noise} ${held} ${noise}`;
          for (const { start, end } of judge(text, context, lexicon).reasons) {
            if (!(start >= 0 && start < end && end <= text.length)) return false;
          }
          return true;
        },
      ),
      { numRuns: times(1000) },
    );
  });

  it('ten thousand random Unicode strings are nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => level(text) === 'none'),
      { numRuns: times(10_000) },
    );
  });

  it('case and invisible characters change nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...HELD),
        fc.array(fc.nat(40), { maxLength: 8 }),
        fc.constantFrom('\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'),
        fc.boolean(),
        (text, places, invisible, upper) => {
          let changed = upper ? text.toUpperCase() : text;
          for (const place of places) {
            const at = place % (changed.length + 1);
            changed = changed.slice(0, at) + invisible + changed.slice(at);
          }
          return level(changed) === level(text);
        },
      ),
    );
  });

  it('holding a vowel of a key word changes nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...HELD),
        fc.nat(60),
        fc.integer({ min: 2, max: 9 }),
        (text, n, times) => {
          const vowels = [...text.matchAll(/[aeiou]/g)].map((match) => match.index);
          const at = vowels[n % vowels.length] ?? 0;
          const held = text.slice(0, at) + text.charAt(at).repeat(times) + text.slice(at);
          return level(held) === level(text);
        },
      ),
    );
  });

  it('harmless sentences before it do not lower it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...HELD),
        fc.array(fc.constantFrom(...HARMLESS), { maxLength: 8 }),
        (text, before) => rank(level(`${before.join(' ')} ${text}`)) >= rank(level(text)),
      ),
    );
  });

  it('the same text gives the same verdict, whatever came before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HELD, ...HARMLESS), fc.string(), (text, noise) => {
        const first = JSON.stringify(judge(text, {}, lexicon));
        judge(noise, OWN, lexicon);
        return JSON.stringify(judge(text, {}, lexicon)) === first;
      }),
    );
  });

  it('judging and examining agree', () => {
    const sentences = tables
      .filter((table) => !isSibling(table.name))
      .flatMap(readRows)
      .flatMap((row) => [...row.catches, ...row.spares]);
    const words = [...new Set(sentences.flatMap((sentence) => sentence.split(' ')))];
    const piece = fc.oneof(
      fc.constantFrom(...sentences),
      fc.constantFrom(...words),
      fc.constantFrom('#killme', 'k m s', '@sam', '...', 'https://a.b/', '\u200b', '❤️'),
      fc.constantFrom(...'abikms!?.,;:*#@$\'’`"“1234_-😂🔪🙃\n '),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    const slip = fc.tuple(fc.nat(), fc.constantFrom(..."aehst'’`*!1 .-", ''));
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        fc.constantFrom('', ' '),
        fc.array(slip, { maxLength: 4 }),
        (pieces, gap, slips) => {
          let text = pieces.join(gap);
          for (const [place, put] of slips) {
            const at = place % (text.length + 1);
            text = text.slice(0, at) + put + text.slice(put === '' ? at + 1 : at);
          }
          return level(text) === examine(text, {}, lexicon)[0]?.verdict.level;
        },
      ),
      { numRuns: times(3000) },
    );
  });

  it.each([
    "i hat'te myself",
    'i hat’te myself',
    'i hate mysel’f',
    "i hate myself'i think",
    "i'm such a fail'ure'e",
  ])('an apostrophe inside a word hides nothing: %s', (text) => {
    expect(level(text)).toBe('pause');
    expect(examine(text, {}, lexicon)[0]?.verdict.level).toBe('pause');
  });

  it.each<[string, Level]>([
    ['im not going to make it to 18', 'crisis'],
    ['cat scratches 🙃', 'care'],
    ['i contribute nothing#ms', 'pause'],
    ['i feel like a failure @!sam', 'pause'],
    ['i want to commit su!!cide', 'crisis'],
    ['see https://a.b#kms', 'none'],
  ])('%s is %s, judged or examined', (text, wanted) => {
    expect(level(text)).toBe(wanted);
    expect(examine(text, {}, lexicon)[0]?.verdict.level).toBe(wanted);
  });

  it('what is remembered of one word says nothing about another', () => {
    expect(level("myself'i then")).toBe('none');
    expect(level('i hate myselfi')).toBe('pause');
  });

  it('a worst passage decides a long draft', () => {
    const long = `${HARMLESS.join(' ').repeat(400)} i want to kill myself ${HARMLESS.join(' ').repeat(400)}`;
    expect(long.length).toBeGreaterThan(100_000 / 2);
    expect(level(long)).toBe('crisis');
  });
});

describe('the compiled lexicon', () => {
  it('is the same bytes each time, and plain JSON', () => {
    const text = JSON.stringify(lexicon);
    expect(JSON.stringify(compile(readEnglish().reverse()))).toBe(text);
    expect(judge('i hate myself', {}, JSON.parse(text)).level).toBe('pause');
  });
});

describe('known misreads', () => {
  const [, ...lines] = readFileSync(new URL('misreads.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  it.each(lines.map((line) => line.split('\t')))('%s is held as %s', (text = '', held) => {
    // Better or worse: either way the ledger wants to know.
    expect(level(text)).toBe(held);
  });
});
