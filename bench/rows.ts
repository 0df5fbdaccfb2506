import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface BenchRow {
  readonly text: string;
  /** `gold` label, or `kind`, or nothing. */
  readonly kind: string;
}

/** Something about the data that whoever started the bench can mend; the message is the whole of it. */
export class DataError extends Error {}

const CODES: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  ENOTDIR: 'is not a folder',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
};

/** The bytes of a file. @throws DataError naming it */
export function readBytes(path: string): Buffer {
  return attempt(path, () => readFileSync(path));
}

function attempt<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new DataError(`${path} ${CODES[code] ?? 'cannot be read'}`);
  }
}

/**
 * Rows of every .jsonl and .jsonl.gz file in a folder, by file name.
 * @throws DataError naming file and line
 */
export function readFolder(folder: string): Map<string, BenchRow[]> {
  const files = attempt(folder, () => readdirSync(folder))
    .filter((file) => /\.jsonl(\.gz)?$/.test(file))
    .sort();
  if (files.length === 0) throw new DataError(`${folder} has no .jsonl or .jsonl.gz file in it`);
  return new Map(
    files.map((file) => [
      basename(file).replace(/\.jsonl(\.gz)?$/, ''),
      readFile(join(folder, file)),
    ]),
  );
}

function readFile(path: string): BenchRow[] {
  const lines = unzipped(path).toString('utf8').split('\n');
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [rowOf(line, `${path}:${index + 1}`)],
  );
}

function unzipped(path: string): Buffer {
  const bytes = readBytes(path);
  if (!path.endsWith('.gz')) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    throw new DataError(`${path} is no whole gzip file`);
  }
}

function rowOf(line: string, where: string): BenchRow {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new DataError(`${where}: this line is not JSON`);
  }
  if (typeof row !== 'object' || row === null || !('text' in row)) {
    throw new DataError(`${where}: a row is an object with a "text"`);
  }
  const { text, gold, kind } = row as { text: unknown; gold?: unknown; kind?: unknown };
  if (typeof text !== 'string') throw new DataError(`${where}: "text" must be a string`);
  return { text, kind: String(gold ?? kind ?? '') };
}
