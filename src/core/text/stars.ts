/**
 * "su*cide", "k**l": each star hides a letter; a run of them may hide any number.
 * True when `word` could be `key`. Linear: stars are few and tried greedily from both ends.
 */
export function couldBe(word: string, key: string): boolean {
  const first = word.indexOf('*');
  if (first < 0) return word === key;
  const last = word.lastIndexOf('*');
  const head = word.slice(0, first);
  const tail = word.slice(last + 1);
  const shown = word.replaceAll('*', '').length;
  // Two letters must show, or "d*" and "s**" would mean anything at all.
  if (shown < 2 || key.length < head.length + tail.length + 1) return false;
  if (!key.startsWith(head) || !key.endsWith(tail)) return false;
  if (last - first + 1 === key.length - head.length - tail.length) return sameShape(word, key);
  // A run of stars of another length than the letters it hides: only where it is one run.
  return word.slice(first, last + 1).replaceAll('*', '') === '' && last > first && shown >= 3;
}

function sameShape(word: string, key: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if (word[i] !== '*' && word[i] !== key[i]) return false;
  }
  return true;
}
