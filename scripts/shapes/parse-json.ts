import type { TextFile } from './files.ts';

export interface ReadJson {
  readonly value?: unknown;
  /** Where it breaks: line and column, both from 1, as `12:7`; and what is wrong there. */
  readonly broken?: { readonly where: string; readonly says: string };
}

export function readJson(text: string): ReadJson {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const { message } = error as Error;
    const lines = text.slice(0, placeOf(message, text)).split('\n');
    const where = `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
    return { broken: { where, says: `is not JSON: ${message}` } };
  }
}

/** Its message is for people: the file, the place in it, and what is wrong there. */
export class BrokenJson extends Error {
  override readonly name = 'BrokenJson';
}

/** @throws BrokenJson */
export function parseJson({ path, text }: TextFile): unknown {
  const read = readJson(text);
  if (read.broken) throw new BrokenJson(`${path}:${read.broken.where}: ${read.broken.says}`);
  return read.value;
}

/** V8 says "at position 12", or quotes ten characters on each side, or that the end came too soon. */
function placeOf(message: string, text: string): number {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const [, sign = '', cut, around = ''] =
    /^Unexpected token '(.)', (\.\.\.)?"(.*?)"(?:\.\.\.)? is not/s.exec(message) ?? [];
  if (sign === '') return text.length;
  const begins = text.indexOf(around);
  return cut === undefined ? text.indexOf(sign, begins) : begins + QUOTED_BEFORE;
}

const QUOTED_BEFORE = 10;
