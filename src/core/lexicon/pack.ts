import type { Language } from './language.ts';
import { neighbours } from './neighbours.ts';
import { packNumbers } from './numbers.ts';
import { FIRST_LABEL, FIRST_WORD } from './symbols.ts';
import type { Step, Way } from './ways.ts';
import { packProgram } from './write-program.ts';

/** A language as it travels. */
export function pack(language: Language, root: Way): Record<string, string> {
  const boosters = language.boosters.flatMap((word) => {
    const words = language.meaning(word);
    return words.length === 1 ? [language.symbol(words[0] ?? '')] : [];
  });
  const means = [...language.forms].map(([, words]) => words.map((word) => language.symbol(word)));
  const pairs = language.pairs.flatMap((pair) => pair.map((word) => language.symbol(word)));
  const keys = language.keys.flatMap((entry) =>
    entry.left.map((key) => {
      for (const word of language.meaning(key)) language.symbol(word);
      return `${key} ${entry.right.split(' | ').join(' ')}`.trim();
    }),
  );
  const [negators, self, shares, undoes, bridges] = [
    'negates',
    'speaks',
    'shares',
    'undoes',
    'bridge',
  ].map((role) => language.roleSymbols(role)) as [number[], number[], number[], number[], number[]];

  const symbolCount = FIRST_WORD + language.symbols.length;
  const rank = neighbours([...setsOf(root)], symbolCount, FIRST_WORD);
  const words: string[] = [];
  language.symbols.forEach((word, i) => {
    words[(rank[FIRST_WORD + i] as number) - FIRST_WORD] = word;
  });
  const numbers = (symbols: readonly number[]): string =>
    packNumbers(symbols.map((symbol) => rank[symbol] as number));
  const program = packProgram(renumbered(root, rank), symbolCount);
  return {
    code: program.bits,
    widths: packNumbers([program.symbolBits, program.againBits]),
    words: words.join(' '),
    forms: [...language.forms.keys()].join(' '),
    lengths: packNumbers(means.map((symbols) => symbols.length)),
    means: numbers(means.flat()),
    pairs: numbers(pairs),
    negators: numbers(negators),
    self: numbers(self),
    shares: numbers(shares),
    undoes: numbers(undoes),
    bridges: numbers(bridges),
    boosters: numbers(boosters),
    common: packNumbers(commonOf(language, rank)),
    keys: keys.join('\n'),
    rows: rowsOf(language),
  };
}

/** For every frequency: itself, how many words come so often, and their symbols. */
function commonOf(language: Language, rank: Int32Array): number[] {
  return language.common.flatMap(({ left, right }) => {
    const symbols = left.flatMap((word) => language.known(word) ?? []);
    return [Number(right), symbols.length, ...symbols.map((symbol) => rank[symbol] as number)];
  });
}

/** Rows follow their file line by line: kind, level, line, once for each unbroken stretch. */
function rowsOf(language: Language): string {
  const rows: string[] = [];
  let stretch = { head: '', from: 0, count: 0 };
  const close = () => {
    if (stretch.count > 0) rows.push(`${stretch.head} ${stretch.from} ${stretch.count}`);
  };
  for (const row of language.rows) {
    const head = `${row.kind} ${row.level}`;
    if (head !== stretch.head || row.line !== stretch.from + stretch.count) {
      close();
      stretch = { head, from: row.line, count: 0 };
    }
    stretch.count++;
  }
  close();
  return rows.join('\n');
}

/** Every set of the program, each once. */
function setsOf(root: Way): Set<readonly number[]> {
  const sets = new Map<string, readonly number[]>();
  const met = new Set<Step>();
  const look = (way: Way) => {
    for (const step of way) {
      if (typeof step === 'number' || met.has(step)) continue;
      met.add(step);
      if ('set' in step) sets.set(step.set.join(' '), step.set);
      else if ('ways' in step) step.ways.forEach(look);
      else if ('apart' in step) step.apart.forEach(look);
    }
  };
  look(root);
  return new Set(sets.values());
}

/** The same program with every symbol under its new number. */
function renumbered(way: Way, rank: Int32Array): Way {
  const known = new Map<Step, Step>();
  const steps = (one: Way): Way => one.map(step);
  const step = (one: Step): Step => {
    if (typeof one === 'number') {
      return one < FIRST_LABEL ? one : FIRST_LABEL + (rank[one - FIRST_LABEL] as number);
    }
    let made = known.get(one);
    if (!made) {
      made = anew(one);
      known.set(one, made);
    }
    return made;
  };
  const anew = (one: Exclude<Step, number>): Step => {
    if ('set' in one) {
      return { set: one.set.map((symbol) => rank[symbol] as number).sort((a, b) => a - b) };
    }
    if ('ways' in one) return { ways: one.ways.map(steps) };
    return 'apart' in one ? { apart: one.apart.map(steps) } : one;
  };
  return steps(way);
}
