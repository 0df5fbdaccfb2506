import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

function score(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/score.ts', ...args],
    { cwd: root, input, encoding: 'utf8' },
  );
  return { lines: stdout.split('\n').filter((line) => line !== ''), stderr, status };
}

it('a text as an argument gives one JSON line in a pipe', () => {
  const { lines, status } = score(['i hate', 'myself']);
  expect(status).toBe(0);
  expect(lines).toHaveLength(1);
  const verdict = JSON.parse(lines[0] ?? '');
  expect(verdict).toMatchObject({
    level: 'pause',
    because: expect.stringMatching(/^pause: .+\.$/),
  });
  expect(verdict.reasons[0]).toMatchObject({ category: 'self-hatred', start: 0, end: 13 });
});

it('every line has its answer, in order, whatever is wrong with another', () => {
  const { lines, stderr, status } = score(
    [],
    '{"text":"hello"}\n{oops\n\n{"text":"i hate myself"}\n{"text":7}\n\n',
  );
  expect(
    lines.map((line) => JSON.parse(line)).map(({ level, error, line }) => level ?? [error, line]),
  ).toEqual([
    'none',
    ['this line is not JSON', 2],
    ['this line is empty', 3],
    'pause',
    ['"text" must be a string', 5],
  ]);
  expect(stderr).toContain('line 2: this line is not JSON');
  expect(status).toBe(1);
});

it('help is not scored, and nothing at all is said to be nothing', () => {
  const help = score(['--help']);
  expect(help.lines.join('\n')).toContain('npm run score -- "a sentence"');
  expect(help.lines.join('\n')).not.toContain('"level":');
  expect(score([]).stderr).toContain('standard input was empty');
  const empty = score(['']);
  expect(empty.stderr).toContain('the text is empty');
  expect(JSON.parse(empty.lines[0] ?? '').level).toBe('none');
});

it('a slip in the context is said, and a language without a word list is none', () => {
  const { lines, stderr } = score(
    [],
    '{"text":"you are worthless","context":{"ownpage":true}}\n{"text":"i hate myself","lang":["es"]}\n{"text":"i hate myself","context":null,"lang":["en-GB"]}',
  );
  const [slip, spanish, plain] = lines.map((line) => JSON.parse(line));
  expect(slip.level).toBe('none');
  expect(stderr).toContain('line 1: "context" knows no "ownpage"');
  expect(spanish).toMatchObject({ level: 'none', because: expect.stringContaining('es') });
  expect(plain.level).toBe('pause');
});

it('an option that there is not is not scored', () => {
  const { lines, stderr, status } = score(['--nonsense']);
  expect([lines, status]).toEqual([[], 2]);
  expect(stderr).toContain('--nonsense');
});
