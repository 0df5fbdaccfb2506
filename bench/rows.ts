import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface BenchRow {
  readonly text: string;
  /** `gold` label, or `kind`, or nothing. */
  readonly kind: string;
}

/** Rows of every .jsonl and .jsonl.gz file in a folder, by file name. */
export function readFolder(folder: string): Map<string, BenchRow[]> {
  const files = readdirSync(folder)
    .filter((file) => /\.jsonl(\.gz)?$/.test(file))
    .sort();
  return new Map(
    files.map((file) => [
      basename(file).replace(/\.jsonl(\.gz)?$/, ''),
      readFile(join(folder, file)),
    ]),
  );
}

function readFile(path: string): BenchRow[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const row: unknown = JSON.parse(line);
      if (typeof row !== 'object' || row === null || !('text' in row)) {
        throw new Error(`${path}:${index + 1}: a row needs a "text"`);
      }
      const { text, gold, kind } = row as { text: unknown; gold?: unknown; kind?: unknown };
      return { text: String(text), kind: String(gold ?? kind ?? '') };
    });
}
