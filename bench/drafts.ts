/** Everyday sentences of our own, so that the scoring bench needs no data. */
const SENTENCES = [
  'ok so the bus was late AGAIN and i ran all the way to school with one shoe untied lol 😭',
  "Can't believe practice got moved to Saturday, I already told my mom I'd help at the shop",
  'does anyone have the notes from history?? my phone died in the middle of the second slide',
  "this new song is sooo good and honestly i'm not even mad that it's stuck in my head 🎧",
  'We lost 3-2 but it was the best game all season, so proud of everyone who showed up! 💪',
  'why is the wifi so bad whenever i have to turn something in at midnight, ugh, awful',
  'my little brother drew on my essay… the dog is innocent this time. i love them both 😂',
  "Happy birthday to the funniest person I know, let's get pizza on friday!! 🎉 love you",
  'i want to sleep for a week after these exams, the math one was terrible and so boring',
  'idk who needs to hear this but drink some water and go outside for a bit, you did great',
  'She said the movie was boring but I cried twice, no regrets, would cry again #cinema',
  'The view from the top was amazing and worth every step, my legs are sad about it 😅',
  'hey @sam are you coming to the thing later? bring your guitar and the good snacks pls',
  'people in the group chat don’t read anything, we said SIX not seven, come on, i’m begging',
  'new haircut, not sure if i look great or like a mushroom, be nice, it was expensive ✨',
  'I made pancakes, burned two of them, ate all of them, super happy, and would do it again.',
  'honestly annoyed by that trailer, it looks fake and ugly, but fine, i’ll wait for the film',
  'never too old for a good water fight, just ask my grandpa, he won and he was so excited 🤣',
];

/** `count` texts of exactly `length` UTF-16 units, each beginning somewhere else. */
export function draftsOf(length: number, count: number): string[] {
  const drafts = Array.from({ length: count }, (_, index) => {
    let text = '';
    for (let i = index * 7; text.length < length; i++) {
      text += `${SENTENCES[(i * 5 + index) % SENTENCES.length]} `;
    }
    return text.slice(0, length);
  });
  // A page hands over flat strings; a slice of a sum of strings is slower to read for everyone.
  return JSON.parse(JSON.stringify(drafts)) as string[];
}
