import type { ShownLine } from '../line.ts';

/** A made-up line, always open, with one number that nobody has. */
export function sampleLine(over: Partial<ShownLine> = {}): ShownLine {
  return {
    id: 'xx-sample',
    name: 'Sample Line',
    ages: {},
    hours: 'always',
    channels: [{ kind: 'call', value: '555-0100' }],
    languages: ['en'],
    forWhom: 'everyone',
    checkedOn: '2026-01-10',
    checkedHow: 'stored-copy',
    confidence: 'found',
    ...over,
  };
}
