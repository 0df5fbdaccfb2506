import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { CountryLines } from '../../src/data/helplines/helpline.ts';
import { report } from './report.ts';

const country: CountryLines = {
  country: 'US',
  emergency: '911',
  directory: 'https://list.example/',
  lines: [
    {
      id: 'us-one',
      country: 'US',
      name: 'One',
      ages: {},
      hours: 'unsure',
      channels: [
        { kind: 'call', value: '555-0100' },
        { kind: 'text', value: '555', keyword: 'HELLO', unsure: true },
      ],
      languages: ['en'],
      url: 'https://one.example/',
      forWhom: 'everyone',
      checkedOn: '2026-01-01',
      checkedHow: 'stored-copy',
      confidence: 'partly-found',
    },
  ],
};

it('leaves a line alone for ninety days, and says what to look at', () => {
  const { text, stale } = report([country], '2026-04-01');
  expect(stale).toBe(0);
  expect(text).toContain('ok  us-one: One');
  expect(text).toContain('look at https://one.example/');
  expect(text).toContain('call 555-0100 · text HELLO to 555');
  expect(text).toContain('? not found on their own page: text HELLO to 555');
  expect(text).toContain('read in a stored copy of public pages 2026-01-01');
  expect(text).toContain('? hours');
  expect(text).toContain('nobody has phoned');
});

it('never calls checked what was written from memory', () => {
  const [line] = country.lines;
  if (!line) throw new Error('no line');
  const remembered = { ...line, checkedHow: 'memory', confidence: 'unsure' } as const;
  const { text } = report([{ ...country, lines: [remembered] }], '2026-04-01');
  expect(text).toContain('??  us-one: One');
  expect(text).toContain('written from memory, checked nowhere, 2026-01-01');
  expect(text).not.toMatch(/ok {2}us-one|stored copy/);
});

it('lists what is older once more at the end', () => {
  const { text, stale } = report([country], '2026-04-02');
  expect(stale).toBe(1);
  expect(text).toContain('OLD us-one');
  expect(text).toContain('src/data/helplines/US.json: us-one: https://one.example/');
});

/** The real command, on days of its own. */
const ran = (today: string) =>
  spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      fileURLToPath(new URL('../helplines.ts', import.meta.url)),
      '--today',
      today,
    ],
    { encoding: 'utf8' },
  );

it('ends with 1 when a row is old, and with 0 when none is', () => {
  const fresh = ran('2026-11-23');
  expect([fresh.status, fresh.stderr]).toEqual([0, '']);
  const old = ran('2030-01-01');
  expect(old.status).toBe(1);
  expect(old.stdout).toContain('look at https://988lifeline.org/');
});

it('answers a day that is none in words, and ends with 2', () => {
  const { status, stderr } = ran('someday');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^--today should be a day like 2026-11-22, not "someday"\n\nnpm run/);
});
