/**
 * The pattern language (docs/lexicon.md): words, `(a|b c)`, `?` for "may be missing",
 * `{class}`, `..3` for up to three words in between, `^` for the edge of a sentence,
 * `^^` for the edge of the draft.
 */
export type Piece = (
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'edge' }
  | { readonly kind: 'draft-edge' }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'group'; readonly options: readonly (readonly Piece[])[] }
) & { readonly optional: boolean };

/** What is wrong with a pattern, and where: `column` counts from 1 within the pattern. */
export class PatternError extends Error {
  constructor(
    message: string,
    readonly column: number,
  ) {
    super(message);
    this.name = 'PatternError';
  }
}

const MOST_GAP = 6;
const WORD = /[\p{L}\p{N}\p{So}\p{Extended_Pictographic}'’]/u;

/** @throws PatternError naming the column. */
export function parsePattern(source: string): readonly Piece[] {
  const chars = [...source];
  let at = 0;

  const fail = (message: string, where = at): never => {
    throw new PatternError(message, where + 1);
  };
  const space = () => {
    while (chars[at] === ' ') at++;
  };

  function sequence(inside: boolean): Piece[] {
    const pieces: Piece[] = [];
    space();
    while (at < chars.length && chars[at] !== '|' && chars[at] !== ')') {
      pieces.push(piece());
      space();
    }
    if (!inside && at < chars.length) {
      fail(
        chars[at] === ')'
          ? 'there is a ")" with no "(" before it'
          : '"|" belongs between brackets, like (this|that)',
      );
    }
    if (pieces.length === 0) fail(inside ? 'an empty choice between brackets' : 'an empty pattern');
    return pieces;
  }

  function piece(): Piece {
    const made = bare();
    if (chars[at] !== '?') return { ...made, optional: false } as Piece;
    if (made.kind === 'gap') fail('a gap may always be missing: leave the "?" out');
    at++;
    return { ...made, optional: true } as Piece;
  }

  function bare(): Omit<Piece, 'optional'> & { kind: Piece['kind'] } {
    const start = at;
    const char = chars[at] ?? '';
    if (char === '(') {
      at++;
      const options = [sequence(true)];
      while (chars[at] === '|') {
        at++;
        options.push(sequence(true));
      }
      if (chars[at] !== ')') fail('a "(" that is never closed with ")"', start);
      if (options.length > 1 && options.some((option) => option.every((one) => one.optional))) {
        fail('a choice that may be missing makes all of them optional: write (this|that)?', start);
      }
      at++;
      return { kind: 'group', options } as never;
    }
    if (char === '{') {
      const close = chars.indexOf('}', at);
      if (close < 0) fail('a "{" that is never closed with "}"', start);
      const name = chars.slice(at + 1, close).join('');
      if (!/^[a-z][a-z0-9-]*$/.test(name)) {
        fail(`"{${name}}" is no class name: use small letters and "-"`, start);
      }
      at = close + 1;
      return { kind: 'class', name } as never;
    }
    if (char === '^' && chars[at + 1] === '^') {
      at += 2;
      return { kind: 'draft-edge' } as never;
    }
    if (char === '^') {
      at++;
      return { kind: 'edge' } as never;
    }
    if (char === '.') {
      const gap = /^\.\.(\d+)/.exec(chars.slice(at, at + 5).join(''));
      if (!gap) fail('a gap is two dots and a number, like ..3', start);
      const most = Number(gap?.[1]);
      if (most < 1 || most > MOST_GAP) fail(`a gap is 1 to ${MOST_GAP} words long`, start);
      at += gap?.[0].length ?? 0;
      return { kind: 'gap', most } as never;
    }
    let word = '';
    while (at < chars.length && WORD.test(chars[at] ?? '')) word += chars[at++];
    if (!word) fail(`"${char}" has no meaning in a pattern`, start);
    const after = chars[at];
    if (after !== undefined && !' |)?'.includes(after)) {
      fail(`put a space between "${word}" and "${after}"`);
    }
    return { kind: 'word', word: word.toLowerCase().replace(/['’]/g, '') } as never;
  }

  const pieces = sequence(false);
  if (pieces.every((one) => one.optional || one.kind === 'gap' || one.kind.endsWith('edge'))) {
    throw new PatternError('a pattern needs at least one word that must be there', 1);
  }
  return pieces;
}

/** The one canonical way to write a pattern: the same text for every equal pattern. */
export function formatPattern(pieces: readonly Piece[]): string {
  return pieces.map(formatPiece).join(' ');
}

function formatPiece(piece: Piece): string {
  return bareText(piece) + (piece.optional ? '?' : '');
}

function bareText(piece: Piece): string {
  switch (piece.kind) {
    case 'word':
      return piece.word;
    case 'class':
      return `{${piece.name}}`;
    case 'edge':
      return '^';
    case 'draft-edge':
      return '^^';
    case 'gap':
      return `..${piece.most}`;
    case 'group':
      return `(${[...new Set(piece.options.map(formatPattern))].sort().join('|')})`;
  }
}
