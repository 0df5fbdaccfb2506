/** "sooo", "hateeee": a letter held down. The readings of a word, likeliest first. */
export function withoutElongation(word: string): string[] {
  const twice = word.replace(/(.)\1{2,}/g, '$1$1');
  const once = word.replace(/(.)\1{2,}/g, '$1');
  const never = word.replace(/(.)\1+/g, '$1');
  const readings = [twice, once, never];
  // One run may be a real double ("killll") while another is not ("myseeelf"): try each alone.
  const runs = [...word.matchAll(/(.)\1{2,}/g)];
  if (runs.length > 1 && runs.length < 5) {
    for (const run of runs) {
      const before = word.slice(0, run.index).replace(/(.)\1{2,}/g, '$1');
      const after = word.slice(run.index + run[0].length).replace(/(.)\1{2,}/g, '$1');
      readings.push(`${before}${run[1]}${run[1]}${after}`);
    }
  }
  return readings;
}
