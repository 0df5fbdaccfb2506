/** Something wrong with a file, in words a newcomer can act on. */
export interface Problem {
  /** From the top of the project, with forward slashes. */
  readonly file: string;
  /** A line number, a key, or a path such as `lines[2].url`; empty for the file as a whole. */
  readonly where: string;
  readonly says: string;
}

export const inWords = ({ file, where, says }: Problem): string =>
  where === '' ? `${file}: ${says}` : `${file}:${where}: ${says}`;
