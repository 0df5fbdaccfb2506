import type { BaseIssue } from 'valibot';

/** What a schema says of a field, for somebody who has never met a schema. */
export function sayIssue(issue: BaseIssue<unknown>): string {
  const own = /^Invalid \w+: Expected (.+) but received (.+)$/s.exec(issue.message);
  if (!own) return issue.message;
  const [, expected = '', received = ''] = own;
  if (expected === 'never') return 'is no field that is known here: a slip of the finger?';
  if (received === 'undefined') return 'is missing';
  return `should be ${expected.replace(/[()]/g, '').replace(/ \| /g, ' or ')}, not ${received}`;
}
