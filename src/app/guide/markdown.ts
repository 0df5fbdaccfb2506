import type { Translate } from '../../look/translate.ts';
import type { Guide, Section, Sheet } from './guide.ts';

/** The twin in `docs/`, in the form that `npm run format` keeps. */
export function asMarkdown(guide: Guide, t: Translate, sheets: readonly Sheet[] = []): string {
  const parts = [
    `# ${t(guide.title)}`,
    t(guide.lead),
    ...guide.sections.map((one) => section(one, t)),
  ];
  for (const sheet of sheets) {
    const fields = sheet.fields.map(({ label, text }) =>
      text === undefined ? `- ${t(label)}` : `- **${t(label)}**: ${t(text)}`,
    );
    parts.push(`### ${t(sheet.title)}\n\n${t(sheet.lead)}\n\n${fields.join('\n')}`);
  }
  return `${parts.join('\n\n')}\n`;
}

function section({ heading, body, points = [], as }: Section, t: Translate): string {
  const list = points.map((key, at) => `${as === 'steps' ? `${at + 1}.` : '-'} ${t(key)}`);
  return [
    `## ${t(heading)}`,
    ...(body ? [t(body)] : []),
    ...(list.length ? [list.join('\n')] : []),
  ].join('\n\n');
}
