/** The map from feelings and reasons to skills: whole, reachable, cited, and none of it at `crisis`. */
import * as v from 'valibot';
import type { Need, SkillLevel } from '../../src/data/coping/coping.ts';
import type { TextFile } from './files.ts';
import { sayIssue } from './issue.ts';
import { readJson } from './parse-json.ts';
import type { Problem } from './problem.ts';

const NEEDS = [
  'calm',
  'clarity',
  'connection',
  'control',
  'energy',
  'fun',
  'kindness',
  'presence',
  'protection',
  'release',
] as const satisfies readonly Need[];

const id = v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'should be lower case and dashes'));
const row = {
  id,
  needs: v.pipe(
    v.array(v.picklist(NEEDS, `should be one of ${NEEDS.join(', ')}`)),
    v.minLength(1, 'should name what it serves'),
  ),
  source: v.pipe(v.string(), v.regex(/\d{4}$/, 'should be a surname and a year')),
  reviewed: v.pipe(
    v.string(),
    v.regex(/^(unreviewed|\d{4}-\d\d-\d\d)$/, 'should be "unreviewed" or a day like 2026-11-22'),
  ),
};

const LEVELS = ['pause', 'care'] as const satisfies readonly SkillLevel[];
const skillRow = v.strictObject({
  ...row,
  levels: v.pipe(
    v.array(v.picklist(LEVELS, 'at crisis people come first, and no exercise')),
    v.minLength(1, 'should name a level'),
  ),
  selfTalk: v.optional(v.literal(true)),
  sparesEating: v.optional(v.literal(true)),
});

const leadingRow = (most: number) =>
  v.strictObject({
    ...row,
    skills: v.pipe(
      v.array(id),
      v.minLength(2, 'should lead to two skills at least'),
      v.maxLength(most, `should lead to ${most} skills at most`),
    ),
    why: v.pipe(v.string(), v.startsWith('because_', 'should be the key of a "because_" message')),
  });

/** How many skills a row may lead to; a start for every draft of a kind has more to take turns with. */
const LEADING = { feelings: 3, reasons: 3, voices: 6 } as const;

type Skill = v.InferOutput<typeof skillRow>;
type Leading = v.InferOutput<ReturnType<typeof leadingRow>>;

/**
 * @param evidence docs/evidence.md: every source is cited there
 * @param locale the English messages: every "why" is one
 */
export function copingProblems(
  files: readonly TextFile[],
  evidence: TextFile,
  locale: TextFile,
): Problem[] {
  const problems: Problem[] = [];
  let readable = true;
  const read = <Row extends Skill | Leading>(
    name: string,
    schema: v.GenericSchema<unknown, Row>,
  ): readonly Row[] => {
    const file = files.find(({ path }) => path.endsWith(`/${name}.json`));
    const path = file?.path ?? `src/data/coping/${name}.json`;
    const rows = parse(file, v.array(schema), (where, says) => {
      readable = false;
      problems.push({ file: path, where, says });
    });
    rows.forEach((each, place) => {
      const tell = (where: string, says: string) => problems.push({ file: path, where, says });
      if (rows.findIndex((other) => other.id === each.id) !== place) {
        tell(`${each.id}.id`, `"${each.id}" is there twice`);
      }
      if (!evidence.text.includes(each.source)) {
        tell(`${each.id}.source`, `docs/evidence.md does not list "${each.source}"`);
      }
    });
    return rows;
  };

  const skills = read('skills', skillRow);
  const leading = (Object.keys(LEADING) as (keyof typeof LEADING)[]).flatMap((name) =>
    read<Leading>(name, leadingRow(LEADING[name])).map((each) => ({ name, each })),
  );
  // What leads where can't be told of half the rows: it would blame the wrong ones.
  if (!readable) return problems;
  for (const { name, each } of leading) {
    const file = `src/data/coping/${name}.json`;
    const tell = (says: string) => problems.push({ file, where: each.id, says });
    if (!locale.text.includes(`"${each.why}":`)) tell(`there is no message "${each.why}"`);
    const found = each.skills.map((wanted) => skills.find((skill) => skill.id === wanted));
    each.skills.forEach((wanted, place) => {
      const skill = found[place];
      if (!skill) tell(`leads to "${wanted}", which is no skill`);
      else if (!skill.needs.some((need) => each.needs.includes(need))) {
        tell(`"${wanted}" serves none of its needs`);
      }
    });
    for (const level of LEVELS) {
      const there = found.filter((skill) => skill?.levels.includes(level));
      if (there.length < 2) tell(`leads to fewer than two skills at "${level}"`);
      if (there.filter((skill) => !skill?.sparesEating).length < 2) {
        tell(`leads to fewer than two skills at "${level}" for those who starve`);
      }
    }
  }
  for (const skill of skills) {
    if (leading.some(({ each }) => each.skills.includes(skill.id))) continue;
    const says = 'nothing leads to it';
    problems.push({ file: 'src/data/coping/skills.json', where: skill.id, says });
  }
  return problems;
}

function parse<Rows extends readonly unknown[]>(
  file: TextFile | undefined,
  schema: v.GenericSchema<unknown, Rows>,
  tell: (where: string, says: string) => void,
): Rows | [] {
  if (!file) {
    tell('', 'should be there');
    return [];
  }
  const { broken, value } = readJson(file.text);
  if (broken) {
    tell(broken.where, broken.says);
    return [];
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const [place, ...inside] = (issue.path ?? []).map(({ key }) => String(key));
    const id = (value as readonly { id?: unknown }[])[Number(place)]?.id;
    tell([typeof id === 'string' ? id : place, ...inside].join('.'), sayIssue(issue));
  }
  return [];
}
