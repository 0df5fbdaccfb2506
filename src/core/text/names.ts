/** Names of the writer, folded; an empty set is the usual case. */
export type Names = ReadonlySet<string>;

export const isOwn = (word: string, names: Names): boolean =>
  names.has(
    word
      .toLowerCase()
      .replace(/[.']+$/, '')
      .replace(/'s$/, ''),
  );
