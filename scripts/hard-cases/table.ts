/** docs/hard-cases.md, out of the names of the cases and the specs that try them. */
import { CASES, type Case } from '../../e2e/hard/cases.ts';
import type { TextFile } from '../shapes/files.ts';
import type { Problem } from '../shapes/problem.ts';

export const HARD_TABLE = 'docs/hard-cases.md';
export const HARD_SPECS = 'e2e/hard/both';

const HEAD = `<!-- Written by "npm run format" out of e2e/hard. Change the specs, not this file. -->

# Hard cases: what breaks extensions, and where it is tried

Each case has tests of its own in both browsers, on the build that ships, with real input: keys, a
mouse, a finger, an input method. Each asks the same: **held**, with nothing posted while the dialog is
up; **"Post anyway"** posts once; **a harmless draft** posts once, with no dialog.

Run them with \`npx playwright test e2e/hard\`.

| Case | Chromium | Firefox | Tried in |
| --- | --- | --- | --- |
`;

const ids = Object.keys(CASES) as Case[];

/** A case is tried where a spec says its id; a fixture's page of the same name is no test. */
function triedIn(id: Case, specs: readonly TextFile[]): string[] {
  const said = new RegExp(`(?<!\\bhard\\()'${id}'`);
  return specs.filter(({ text }) => said.test(text)).map(({ path }) => path);
}

export function hardTable(specs: readonly TextFile[]): string {
  const rows = ids.map((id) => {
    const files = triedIn(id, specs).map((path) => path.replace(`${HARD_SPECS}/`, ''));
    return `| ${CASES[id]} | yes | yes | ${files.join(', ')} |`;
  });
  return `${HEAD}${rows.join('\n')}\n`;
}

export function hardProblems(table: string, specs: readonly TextFile[]): Problem[] {
  const untried = ids.filter((id) => triedIn(id, specs).length === 0);
  const problems = untried.map((id) => ({
    file: 'e2e/hard/cases.ts',
    where: id,
    says: `no spec in ${HARD_SPECS} tries it`,
  }));
  if (table === hardTable(specs)) return problems;
  const says = 'differs from the specs: run "npm run format"';
  return [...problems, { file: HARD_TABLE, where: '', says }];
}
