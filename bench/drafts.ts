/**
 * Posts for the scoring bench, made from a seed, so that it needs no data and no text is read twice
 * unless it is meant to be. What they are made of follows what real posts were measured to hold:
 * of a hundred words ten to twenty are in no lexicon, of a hundred posts thirty have a sign beyond
 * ASCII, twenty a hashtag, ten a number, two a letter held down.
 */

/** Everyday sentences of our own; a word in capitals is a slot. */
const SENTENCES = [
  'ok so the bus was late AGAIN and i ran all the way to PLACE with one shoe untied lol',
  "can't believe practice got moved to DAY, i already told NAME i'd help at the PLACE",
  'does anyone have the notes from NAME?? my phone died in the middle of the second THING',
  "this new THING is so good and honestly i'm not even mad that it's stuck in my head",
  'we lost 3-2 but it was the best THING all season, so proud of everyone who showed up!',
  'why is the wifi so ADJ whenever i have to turn something in at midnight, ugh',
  'my little brother drew on my THING, the dog is innocent this time. i love them both',
  "happy birthday to the funniest person i know, let's get THING on DAY!! love you",
  'i want to sleep for a week after these exams, the NAME one was so ADJ',
  'idk who needs to hear this but drink some water and go outside for a bit, you did great',
  'she said the THING was ADJ but i cried twice, no regrets, would cry again',
  'the view from NAME was ADJ and worth every step, my legs are sad about it',
  'hey are you coming to the PLACE later? bring your THING and the good snacks pls',
  'people in the group chat don’t read anything, we said SIX not seven, come on',
  'new haircut, not sure if i look ADJ or like a mushroom, be nice, it was expensive',
  'i made THING, burned two of them, ate all of them, super happy, and would do it again.',
  'honestly annoyed by that NAME trailer, it looks ADJ, but fine, i’ll wait for the THING',
  'never too old for a good water fight, just ask my grandpa, he won and he was so ADJ',
  'NAME just told me that the NAME concert is on DAY and nobody thought to say so before',
  'if you see a ADJ THING near the PLACE it is mine, i left it there after training',
  'who else is watching NAME tonight? i have been waiting for this since last year',
  "they really put NAME in the THING and thought we wouldn't notice",
  'my cousin from NAME is visiting and she has never seen a ADJ THING before',
  'you should try the NAME one with extra THING, it made my whole DAY',
];

/** Sentences with something to weigh: half of them are held, half are taken back. */
const WEIGHED = [
  'i hate myself so much right now',
  'im such a burden to everyone around me',
  'i wish i was never born',
  'nobody would even notice if i was gone',
  'i cut myself again last night and i feel so stupid about it',
  'roast me, be as mean as you can',
  "i can't do this anymore, there is no point in any of it",
  'everyone hates me and they are right to',
  'i just want to disappear and never come back',
  'i feel so worthless today',
  'i want to die of embarrassment, i called the teacher mom',
  'this homework is killing me and it is not even due',
  'my friend says she hates herself and i dont know how to help',
  'i used to hate myself, i dont anymore and i am so glad',
  'she told me she wants to die and we talked all night',
  '“i hate everything about me” is the best line of that song',
  'if anyone feels suicidal please text someone, you are not alone',
  'we killed it at the talent show and i would do it again',
  'that level made me want to throw my phone, i died forty times',
  'i am not worthless and neither are you',
];

const SLOTS: Readonly<Record<string, readonly string[]>> = {
  PLACE: ['school', 'library', 'gym', 'pool', 'bakery', 'station', 'rink', 'museum', 'park'],
  DAY: ['friday', 'saturday', 'monday', 'tomorrow', 'thursday', 'sunday', 'tuesday'],
  THING: ['movie', 'song', 'pizza', 'guitar', 'sweater', 'essay', 'game', 'cake', 'bike', 'lamp'],
  ADJ: ['boring', 'terrible', 'amazing', 'awful', 'weird', 'ugly', 'great', 'cheap', 'excited'],
};
const TAILS = ['!', '.', '?', ' lol', ' 😂', ' 😭', ' ✨', '…', '', ''];
const SYLLABLES = 'ka lo mi ren sto vel ba dri nu pex to shi gar ell um fo zan tri que ax'.split(
  ' ',
);

/** Numbers below `below`, the same ones for the same seed. */
export function dice(seed: number): (below: number) => number {
  let state = seed | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

export interface Kind {
  /** Of a hundred stretches of 280 characters, how many have something to weigh. */
  readonly weighed: number;
}

/** `count` texts of exactly `length` UTF-16 units; another seed is other texts. */
export function draftsOf({ weighed }: Kind, length: number, count: number, seed: number): string[] {
  const roll = dice(seed * 2654435761);
  const pick = (list: readonly string[]): string => list[roll(list.length)] ?? '';
  /** A name, a typing error, a word from elsewhere: nothing that a lexicon knows. */
  const madeUp = () => Array.from({ length: 2 + roll(3) }, () => pick(SYLLABLES)).join('');
  const word = (plain: string): string => {
    if (plain === 'NAME') return madeUp();
    const slot = SLOTS[plain];
    if (slot) return pick(slot);
    const one = roll(1000);
    if (one < 60 && plain.length > 3) return madeUp();
    return one === 999 ? plain.replace(/[aeiou]/, '$&$&$&') : plain;
  };
  const sentence = (text: string): string => {
    const said = text.replace(/[A-Za-z]+/g, word);
    const tagged = roll(12) === 0 ? ` #${madeUp()}` : roll(20) === 0 ? ` @${madeUp()}` : '';
    return `${said}${pick(TAILS)}${tagged} `;
  };
  const drafts = Array.from({ length: count }, () => {
    let text = '';
    while (text.length < length) {
      const parts = [0, 1, 2, 3].map(() => sentence(pick(SENTENCES)));
      if (roll(100) < weighed) parts[roll(2)] = sentence(pick(WEIGHED));
      text += parts.join('').slice(0, 280);
    }
    return text.slice(0, length);
  });
  // A page hands over flat strings; a slice of a sum of strings is slower to read for everyone.
  return JSON.parse(JSON.stringify(drafts)) as string[];
}
