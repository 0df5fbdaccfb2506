/** Adds up what the runners reported, and holds the ledger of known failures to its word. */

export interface Outcome {
  /** Names one test for good: `runner › file › title`. */
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'skipped';
  /** Why it failed, as plain text. */
  readonly message?: string;
}

/** A failure we know of. The run turns red when it gets better, too. */
export interface KnownFailure {
  readonly test: string;
  readonly why: string;
  /** ISO date. */
  readonly since: string;
}

/** What `vitest --reporter=json` writes, as far as we read it. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[] | null;
    }[];
  }[];
}

interface Spec {
  readonly title: string;
  readonly file: string;
  readonly tests: readonly {
    readonly projectName: string;
    readonly status: string;
    readonly results: readonly {
      readonly errors?: readonly { readonly message?: string }[];
    }[];
  }[];
}

interface Suite {
  readonly title: string;
  readonly file: string;
  readonly specs?: readonly Spec[];
  readonly suites?: readonly Suite[];
}

/** What Playwright's json reporter writes, as far as we read it. */
export interface PlaywrightReport {
  readonly suites: readonly Suite[];
  readonly errors: readonly { readonly message?: string }[];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal start with one
const COLOURS = /\u001b\[[0-9;]*m/g;
const plain = (text: string) => text.replace(COLOURS, '').trim();

const statusOf = (word: string): Outcome['status'] =>
  word === 'passed' || word === 'expected'
    ? 'passed'
    : ['pending', 'todo', 'skipped', 'disabled'].includes(word)
      ? 'skipped'
      : 'failed';

function outcome(name: string, status: string, messages: readonly string[]): Outcome {
  const message = messages.map(plain).join('\n');
  return message === '' || statusOf(status) !== 'failed'
    ? { name, status: statusOf(status) }
    : { name, status: 'failed', message };
}

/** @param root the checkout, cut off the files' names */
export function fromVitest(report: VitestReport, root: string): Outcome[] {
  return report.testResults.flatMap((file) => {
    const name = file.name.replace(`${root}/`, '');
    const tests = file.assertionResults.map((test) =>
      outcome(`unit › ${name} › ${test.fullName}`, test.status, test.failureMessages ?? []),
    );
    // A file that breaks before its first test must not vanish from the count.
    const broke = file.status === 'failed' && !tests.some(({ status }) => status === 'failed');
    return broke ? [...tests, outcome(`unit › ${name}`, 'failed', [file.message])] : tests;
  });
}

export function fromPlaywright(report: PlaywrightReport): Outcome[] {
  const walk = (suite: Suite, titles: readonly string[]): Outcome[] => [
    ...(suite.specs ?? []).flatMap((spec) =>
      spec.tests.map((test) =>
        outcome(
          [test.projectName, spec.file, ...titles, spec.title].join(' › '),
          test.status,
          test.results.flatMap(({ errors = [] }) => errors.map(({ message = '' }) => message)),
        ),
      ),
    ),
    ...(suite.suites ?? []).flatMap((inner) => walk(inner, [...titles, inner.title])),
  ];
  return [
    ...report.suites.flatMap((suite) => walk(suite, [])),
    ...report.errors.map(({ message = '' }, at) =>
      outcome(`the end-to-end run itself, error ${at + 1}`, 'failed', [message]),
    ),
  ];
}

/**
 * A known failure that fails is set aside as skipped; one that passes, or that names no test, is a
 * failure of its own.
 */
export function holdToLedger(
  outcomes: readonly Outcome[],
  ledger: readonly KnownFailure[],
): Outcome[] {
  const known = new Map(ledger.map((entry) => [entry.test, entry]));
  const judged = outcomes.map((each): Outcome => {
    const entry = known.get(each.name);
    if (!entry) return each;
    if (each.status === 'failed') return { name: each.name, status: 'skipped' };
    const message = `Listed in e2e/known-failures.json (${entry.why}), and it is ${each.status}: take it off the list.`;
    return { name: each.name, status: 'failed', message };
  });
  const names = new Set(outcomes.map(({ name }) => name));
  const strangers = ledger
    .filter(({ test }) => !names.has(test))
    .map(({ test }): Outcome => {
      const message = 'e2e/known-failures.json lists it, and no such test was run.';
      return { name: test, status: 'failed', message };
    });
  return [...judged, ...strangers];
}

/** The closing line: `12 passed, 0 failed, 1 skipped`. */
export function closingLine(outcomes: readonly Outcome[]): string {
  const count = (status: Outcome['status']) =>
    outcomes.filter((each) => each.status === status).length;
  return `${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`;
}

/**
 * One line a part of the project: `31 passed  src/store`.
 * A part is where the tests lie: the first two folders of a unit test, browser and folder of the others.
 */
export function byPart(outcomes: readonly Outcome[]): string[] {
  const parts = new Map<string, Outcome[]>();
  for (const each of outcomes) {
    const part = partOf(each.name);
    parts.set(part, [...(parts.get(part) ?? []), each]);
  }
  const lines = [...parts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([part, all]) => [countsOf(all), part] as const);
  const widest = Math.max(0, ...lines.map(([counts]) => counts.length));
  return lines.map(([counts, part]) => `${counts.padEnd(widest)}  ${part}`);
}

function countsOf(outcomes: readonly Outcome[]): string {
  const said = (['passed', 'failed', 'skipped'] as const).flatMap((status) => {
    const count = outcomes.filter((each) => each.status === status).length;
    return count > 0 ? [`${count} ${status}`] : [];
  });
  return said.join(', ');
}

function partOf(name: string): string {
  const [runner = '', file] = name.split(' › ');
  if (file === undefined) return runner;
  const folders = file.split('/').slice(0, -1);
  if (runner === 'unit') return folders.slice(0, 2).join('/') || file;
  return `${runner} ${folders[0] ?? file}`;
}
