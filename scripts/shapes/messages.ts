/** Every string has a use and a description for translators; no string is built from thin air. */
import * as v from 'valibot';
import type { TextFile } from './files.ts';
import { sayIssue } from './issue.ts';
import { readJson } from './parse-json.ts';
import type { Problem } from './problem.ts';

const message = v.pipe(
  v.strictObject({
    message: v.pipe(v.string(), v.nonEmpty('should not be empty')),
    description: v.pipe(
      v.string('is compulsory: who reads it, where, and what a translator must keep'),
      v.minLength(12, 'should say who reads it and where'),
    ),
    placeholders: v.optional(
      v.record(
        v.string(),
        v.strictObject({
          content: v.pipe(v.string(), v.regex(/^\$[1-9]$/, 'should be "$1" to "$9"')),
          example: v.optional(v.string()),
        }),
      ),
    ),
  }),
  v.check(({ message: text, placeholders = {} }) => {
    const named = [...text.matchAll(/\$([A-Za-z0-9_@]+)\$/g)].map((hit) => hit[1]?.toLowerCase());
    const declared = Object.keys(placeholders).map((name) => name.toLowerCase());
    return named.every((name) => name !== undefined && declared.includes(name));
  }, 'uses a $placeholder$ that it does not declare'),
  v.check(
    ({ message: text, placeholders = {} }) =>
      Object.keys(placeholders).every((name) =>
        text.toLowerCase().includes(`$${name.toLowerCase()}$`),
      ),
    'declares a placeholder that its text does not use',
  ),
);

/** Asked for by the browser, or by nobody in the source. */
const KEY = /^[a-z][a-z0-9_]*$/;

export function messageProblems(locale: TextFile, sources: readonly TextFile[]): Problem[] {
  const problems: Problem[] = [];
  const tell = (where: string, says: string) => problems.push({ file: locale.path, where, says });

  const { broken, value } = readJson(locale.text);
  if (broken) {
    tell(broken.where, broken.says);
    return problems;
  }
  const parsed = value as Record<string, unknown>;

  const isUsed = uses(sources);
  for (const [key, value] of Object.entries(parsed)) {
    if (!KEY.test(key)) tell(key, 'a key is lower case words joined by "_"');
    const result = v.safeParse(message, value);
    if (!result.success) {
      for (const issue of result.issues) {
        const inside = issue.path?.map((step) => String(step.key)).join('.');
        tell(inside ? `${key}.${inside}` : key, sayIssue(issue));
      }
    }
    if (!isUsed(key)) tell(key, 'is used nowhere: delete it, or use it');
  }
  for (const { path, text } of sources) {
    for (const [, key = ''] of text.matchAll(/__MSG_([A-Za-z0-9_@]+)__/g)) {
      if (!(key in parsed)) tell(key, `is asked for by ${path} and does not exist`);
    }
  }
  return problems;
}

/**
 * A key is used when it stands in quotes somewhere, as `__MSG_key__`, or fits a template such as
 * `popup_tab_${state}`. (That every key asked for exists, the type MessageKey makes sure of.)
 */
function uses(sources: readonly TextFile[]): (key: string) => boolean {
  const exact = new Set<string>();
  const shapes: RegExp[] = [];
  for (const { text } of sources) {
    for (const [, quoted = ''] of text.matchAll(/['"]([a-z][a-z0-9_]*)['"]/g)) exact.add(quoted);
    for (const [, asked = ''] of text.matchAll(/__MSG_([A-Za-z0-9_]+)__/g)) exact.add(asked);
    for (const [, template = ''] of text.matchAll(/`([a-z][a-z0-9_]*_\$\{[^`\n]*)`/g)) {
      const shape = template.split(/\$\{[^}]*\}/);
      if (shape.every((part) => /^[a-z0-9_]*$/.test(part))) {
        shapes.push(new RegExp(`^${shape.join('[a-z0-9_]+')}$`));
      }
    }
  }
  return (key) => exact.has(key) || shapes.some((shape) => shape.test(key));
}
