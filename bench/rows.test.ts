import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DataError, readFolder } from './rows.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'breather-rows-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, bytes: string | Buffer) => writeFileSync(join(folder, file), bytes);
const refusal = (path = folder): string => {
  try {
    readFolder(path);
  } catch (error) {
    if (error instanceof DataError) return error.message.replace(folder, '');
    throw error;
  }
  return '';
};

it('reads rows plain and zipped, by file', () => {
  write('a.jsonl', '{"text":"one","kind":"k"}\n\n{"text":"two"}\n');
  write('b.jsonl.gz', gzipSync('{"text":"three","gold":"C"}'));
  expect([...readFolder(folder)]).toEqual([
    [
      'a',
      [
        { text: 'one', kind: 'k' },
        { text: 'two', kind: '' },
      ],
    ],
    ['b', [{ text: 'three', kind: 'C' }]],
  ]);
});

it('names the folder that is not there, is none, or is empty', () => {
  expect(refusal(join(folder, 'nowhere'))).toBe('/nowhere is not there');
  expect(refusal()).toBe(' has no .jsonl or .jsonl.gz file in it');
  write('a.txt', '');
  expect(refusal(join(folder, 'a.txt'))).toBe('/a.txt is not a folder');
});

it.each([
  ['{"text":"fine"}\n\n{oops\n', '/a.jsonl:3: this line is not JSON'],
  ['{"text":"fine"}\n7\n', '/a.jsonl:2: a row is an object with a "text"'],
  ['{"text":7}\n', '/a.jsonl:1: "text" must be a string'],
])('names file and line: %s', (text, message) => {
  write('a.jsonl', text);
  expect(refusal()).toBe(message);
});

it('names a file that is cut short', () => {
  write('a.jsonl.gz', gzipSync('{"text":"fine"}').subarray(0, 12));
  expect(refusal()).toBe('/a.jsonl.gz is no whole gzip file');
});
