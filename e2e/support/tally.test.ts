import { describe, expect, test } from 'vitest';
import {
  byPart,
  closingLine,
  fromPlaywright,
  fromVitest,
  holdToLedger,
  type Outcome,
} from './tally.ts';

const passed: Outcome = { name: 'a', status: 'passed' };
const failed: Outcome = { name: 'b', status: 'failed', message: 'broke' };
const known = { test: 'b', why: 'the site does odd things', since: '2026-11-22' };

describe('fromVitest', () => {
  test('names each test by its file inside the checkout', () => {
    const file = {
      name: '/checkout/src/core/a.test.ts',
      status: 'failed',
      message: '',
      assertionResults: [
        { fullName: 'it holds', status: 'passed' },
        { fullName: 'it lets go', status: 'failed', failureMessages: ['\u001b[31mno\u001b[39m'] },
        { fullName: 'one day', status: 'todo' },
      ],
    };
    expect(fromVitest({ testResults: [file] }, '/checkout')).toEqual([
      { name: 'unit › src/core/a.test.ts › it holds', status: 'passed' },
      { name: 'unit › src/core/a.test.ts › it lets go', status: 'failed', message: 'no' },
      { name: 'unit › src/core/a.test.ts › one day', status: 'skipped' },
    ]);
  });

  test('counts a file that broke before its first test', () => {
    const file = {
      name: '/c/a.test.ts',
      status: 'failed',
      message: 'syntax',
      assertionResults: [],
    };
    expect(fromVitest({ testResults: [file] }, '/c')).toEqual([
      { name: 'unit › a.test.ts', status: 'failed', message: 'syntax' },
    ]);
  });
});

describe('fromPlaywright', () => {
  const spec = (status: string) => ({
    title: 'held',
    file: 'matrix.e2e.ts',
    tests: [{ projectName: 'firefox', status, results: [{ errors: [{ message: 'late' }] }] }],
  });
  const suite = (status: string) => ({
    title: 'matrix.e2e.ts',
    file: 'matrix.e2e.ts',
    suites: [{ title: 'Slate', file: 'matrix.e2e.ts', specs: [spec(status)] }],
  });

  test('names each test by browser, file and titles', () => {
    expect(fromPlaywright({ suites: [suite('expected')], errors: [] })).toEqual([
      { name: 'firefox › matrix.e2e.ts › Slate › held', status: 'passed' },
    ]);
    expect(fromPlaywright({ suites: [suite('unexpected')], errors: [] })).toEqual([
      { name: 'firefox › matrix.e2e.ts › Slate › held', status: 'failed', message: 'late' },
    ]);
  });

  test('counts an error outside any test', () => {
    expect(fromPlaywright({ suites: [], errors: [{ message: 'no build' }] })).toEqual([
      { name: 'the end-to-end run itself, error 1', status: 'failed', message: 'no build' },
    ]);
  });
});

describe('holdToLedger', () => {
  test('sets a known failure aside', () => {
    expect(holdToLedger([passed, failed], [known])).toEqual([
      passed,
      { name: 'b', status: 'skipped' },
    ]);
  });

  test('turns red when a known failure passes', () => {
    const [better] = holdToLedger([{ name: 'b', status: 'passed' }], [known]);
    expect(better?.status).toBe('failed');
    expect(better?.message).toContain('take it off the list');
  });

  test('turns red when a listed test does not exist', () => {
    expect(holdToLedger([passed], [known]).at(-1)?.status).toBe('failed');
  });

  test('leaves a new failure a failure', () => {
    expect(holdToLedger([failed], [])).toEqual([failed]);
  });
});

test('the closing line is exact', () => {
  expect(closingLine([passed, passed, failed, { name: 'c', status: 'skipped' }])).toBe(
    '2 passed, 1 failed, 1 skipped',
  );
});

test('each part of the project has a line of its own', () => {
  const named = (name: string, status: Outcome['status'] = 'passed'): Outcome => ({ name, status });
  expect(
    byPart([
      named('unit › src/store/a.test.ts › one'),
      named('unit › src/store/lock/b.test.ts › two', 'failed'),
      ...Array.from({ length: 11 }, (_, at) => named(`unit › scripts/lexicon/c.test.ts › ${at}`)),
      named('firefox › matrix.e2e.ts › one'),
      named('chromium › sites/both/d.e2e.ts › one', 'skipped'),
      named('web-ext lint'),
    ]),
  ).toEqual([
    '1 skipped           chromium sites',
    '1 passed            firefox matrix.e2e.ts',
    '11 passed           scripts/lexicon',
    '1 passed, 1 failed  src/store',
    '1 passed            web-ext lint',
  ]);
  expect(byPart([])).toEqual([]);
});
