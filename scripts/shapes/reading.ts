/** How hard English is to read, for the check that holds our words to what a teen can take in. */

/** Vowel groups, less what is silent: within a syllable or so of a dictionary for plain words. */
function syllables(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  if (bare.length <= 3) return bare === '' ? 0 : 1;
  const spoken = bare.replace(/(?:[^laeiouy]es|[^aeioutd]ed|[^laeiouy]e)$/, (end) =>
    end.slice(0, 1),
  );
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}

/** School grade by Flesch and Kincaid (1975): 6 is a twelve-year-old. */
export function readingGrade(text: string): number {
  const words = wordsIn(text);
  const sentences = text.split(/[.!?:]+(?:\s|$)/).filter((part) => /\p{L}/u.test(part)).length;
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (spoken / words.length) - 15.59;
}
