import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text file and where it is, from the top of the project. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

export const readText = (path: string): TextFile => ({ path, text: readFileSync(path, 'utf8') });

/** Every file under a folder whose name ends in one of the endings, sorted. */
export function filesUnder(folder: string, ...endings: string[]): TextFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort()
    .map(readText);
}

export const isTest = ({ path }: TextFile): boolean =>
  /\.test\.tsx?$/.test(path) || path.includes('/testing/');
