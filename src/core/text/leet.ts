/** Digits and signs that stand for letters. The second reading of a sign comes second. */
const LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'il',
  '+': 't',
};

/** "h4te", "k1ll", "$uicide": the plain readings of a word that mixes letters with signs. */
export function withoutLeet(word: string): string[] {
  const first = [...word].map((c) => LETTERS[c]?.[0] ?? c).join('');
  const second = [...word].map((c) => LETTERS[c]?.[1] ?? LETTERS[c]?.[0] ?? c).join('');
  return first === second ? [first] : [first, second];
}
